/** The most bytes of a file: a page of the web has up to some megabytes of markup; a longer file is hardly an article. */
export const mostBytes = 5 * 1024 * 1024

/** Why a file is no text that can be taken in. `encoding` is the name that `iconv` knows. */
export type TextFault =
  | { fault: 'empty' | 'binary' | 'damaged' | 'tooLarge' }
  | { fault: 'encoding'; encoding: 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252' }

/** Control characters that no text has: all but tab, line ends and form feed. */
const control = /(?![\t\n\f\r\u0085])\p{Cc}/u

/**
 * The text of a file in UTF-8, without a byte order mark, or why it is none. Nothing is converted: an editor has to see how
 * the letters came out. `damaged` is a text in which an earlier conversion left U+FFFD in the place of letters.
 */
export function decodeText(bytes: Uint8Array): { text: string } | TextFault {
  if (bytes.length > mostBytes) return { fault: 'tooLarge' }
  const wide = wideEncoding(bytes)
  if (wide) return { fault: 'encoding', encoding: wide }
  const text = asUtf8(bytes)
  if (text === null) {
    const isText = !control.test(new TextDecoder('windows-1252').decode(bytes))
    return isText ? { fault: 'encoding', encoding: 'WINDOWS-1252' } : { fault: 'binary' }
  }
  if (control.test(text) || text.startsWith('%PDF-')) return { fault: 'binary' }
  if (text.trim() === '') return { fault: 'empty' }
  return text.includes('\ufffd') ? { fault: 'damaged' } : { text }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // leaves out a byte order mark
  } catch {
    return null
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes that most of its Latin letters have on one side. */
function wideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const start = bytes.subarray(0, 1024)
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length)
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 4 && even === 0) return 'UTF-16LE'
  return even > start.length / 4 && odd === 0 ? 'UTF-16BE' : null
}
