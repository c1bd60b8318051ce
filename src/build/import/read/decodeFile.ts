import { basename, dirname, join } from 'node:path'
import { utf8Text, wideEncoding } from '#src/record/check/reading/encodings.ts'
import { inShell } from '#src/record/check/reading/inShell.ts'
import type { PickWords } from '../fault.ts'

/** In MB of 1,048,576 bytes: some sixty thousand rows. */
const sizeLimit = 10

/**
 * The text of a file in UTF-8, without a byte order mark; otherwise why it cannot be read. `path` stands in the command
 * that converts it, which so works in the folder that the import was called from.
 */
export function decodeFile(bytes: Uint8Array, path: string): { text: string } | PickWords {
  if (bytes.length > sizeLimit * 1024 * 1024) return (t) => t.tooLarge(String(sizeLimit))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return (t) => t.spreadsheet
  }
  const wide = wideEncoding(bytes)
  if (wide) return (t) => t.utf16(converting(wide.encoding, path))
  if (bytes.includes(0)) return (t) => t.binary
  const text = utf8Text(bytes)
  if (text === null) return (t) => t.notUtf8(String(lineOfFault(bytes)), converting('WINDOWS-1252', path))
  return text.trim() === '' ? (t) => t.empty : { text }
}

/** The line, from 1, of the first byte that is no UTF-8. A line feed is never part of a longer character. */
function lineOfFault(bytes: Uint8Array): number {
  let [line, start] = [1, 0]
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (utf8Text(bytes.subarray(start, end)) === null) return line
    line += 1
    start = end + 1
  }
  return line
}

/** Writes the converted file beside the other. */
function converting(from: string, path: string): string {
  return `iconv -f ${from} -t UTF-8 ${inShell(path)} > ${inShell(join(dirname(path), `utf8-${basename(path)}`))}`
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}
