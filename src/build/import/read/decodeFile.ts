import { basename } from 'node:path'
import type { PickWords } from '../fault.ts'

/** In MB of 1,048,576 bytes: some sixty thousand rows. */
const sizeLimit = 10

/**
 * The text of a file in UTF-8, without a byte order mark; otherwise why it cannot be read. `name` stands in the command
 * that converts it.
 */
export function decodeFile(bytes: Uint8Array, name: string): { text: string } | PickWords {
  if (bytes.length > sizeLimit * 1024 * 1024) return (t) => t.tooLarge(String(sizeLimit))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return (t) => t.spreadsheet
  }
  if (isUtf16(bytes)) return (t) => t.utf16(converting('UTF-16', name))
  if (bytes.includes(0)) return (t) => t.binary
  const text = utf8(bytes)
  if (text === null) return (t) => t.notUtf8(String(lineOfFault(bytes)), converting('WINDOWS-1252', name))
  return text.trim() === '' ? (t) => t.empty : { text }
}

/** Null when the bytes are no UTF-8. The decoder takes a byte order mark away. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** By its byte order mark, or since every other of the first bytes is 0, as in texts of Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const head = bytes.subarray(0, 64)
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length)
  return head.length > 3 && zeros.some((count, odd) => count > head.length / 4 && zeros[1 - odd] === 0)
}

/** The line, from 1, of the first byte that is no UTF-8. A line feed is never part of a longer character. */
function lineOfFault(bytes: Uint8Array): number {
  let [line, start] = [1, 0]
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (utf8(bytes.subarray(start, end)) === null) return line
    line += 1
    start = end + 1
  }
  return line
}

function converting(from: string, name: string): string {
  const file = basename(name)
  return `iconv -f ${from} -t UTF-8 ${file} > utf8-${file}`
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}
