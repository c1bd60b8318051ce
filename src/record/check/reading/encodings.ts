/** UTF-16, by the name that `iconv` has for it, and by the label that TextDecoder has. */
export type WideEncoding = { encoding: 'UTF-16' | 'UTF-16LE' | 'UTF-16BE'; label: 'utf-16le' | 'utf-16be' }

/** UTF-16 by its byte order mark, or by the zero bytes that most of its Latin letters have on one side; null for any other. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16', label: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16', label: 'utf-16be' }
  const start = bytes.subarray(0, 1024)
  const zerosAt = (side: number) => start.filter((byte, at) => byte === 0 && at % 2 === side).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd > start.length / 4 && even === 0) return { encoding: 'UTF-16LE', label: 'utf-16le' }
  return even > start.length / 4 && odd === 0 ? { encoding: 'UTF-16BE', label: 'utf-16be' } : null
}

/** The text of bytes in UTF-8, without a byte order mark; null when they are no UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
