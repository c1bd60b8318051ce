import type { DataFile } from '../../dataset.ts'
import { utf8Text, wideEncoding } from './encodings.ts'

/** The most bytes: several times what the weight of an entry allows, so that reading any file takes bounded time. */
const mostOfEntry = 200_000
/** A list has a line for every id that was ever published. */
const mostOfList = 4_000_000

/** A data file from its bytes. Never throws: what is no text in UTF-8 has a fault, which the check reports. */
export function decodeFile(path: string, bytes: Uint8Array): DataFile {
  const most = /^data\/(?:moves|articles)\//.test(path) ? mostOfEntry : mostOfList
  if (bytes.length > most) return { path, text: '', fault: { kind: 'size', bytes: bytes.length, most } }
  const wide = wideEncoding(bytes)
  if (wide) return { path, text: decode(bytes, wide.label), fault: { kind: 'encoding', encoding: wide.encoding } }
  if (bytes.includes(0)) return { path, text: '', fault: { kind: 'binary' } }
  const text = decode(bytes, 'utf-8')
  if (!text.includes('\ufffd') || utf8Text(bytes) !== null) return { path, text }
  const isPartlyUtf8 = /[^\0-\x7f\ufffd]/.test(text)
  return isPartlyUtf8
    ? { path, text, fault: { kind: 'mixed' } }
    : { path, text: decode(bytes, 'windows-1252'), fault: { kind: 'encoding', encoding: 'WINDOWS-1252' } }
}

function decode(bytes: Uint8Array, label: string): string {
  // The mark at the beginning of UTF-8 is kept, so that the check can name it.
  return new TextDecoder(label, { ignoreBOM: label === 'utf-8' }).decode(bytes)
}
