import { utf8Text, type WideEncoding, wideEncoding } from '#src/record/check/reading/encodings.ts'

/** The most bytes of a file: a page of the web has up to some megabytes of markup; a longer file is hardly an article. */
export const mostBytes = 5 * 1024 * 1024

/** Why a file is no text that can be taken in. `encoding` is the name that `iconv` knows. */
export type TextFault =
  | { fault: 'empty' | 'binary' | 'damaged' | 'tooLarge' }
  | { fault: 'encoding'; encoding: WideEncoding['encoding'] | 'WINDOWS-1252' }

/** Control characters that no text has: all but tab, line ends and form feed. */
const control = /(?![\t\n\f\r\u0085])\p{Cc}/u

/**
 * The text of a file in UTF-8, without a byte order mark, or why it is none. Nothing is converted: an editor has to see how
 * the letters came out. `damaged` is a text in which an earlier conversion left U+FFFD in the place of letters.
 */
export function decodeText(bytes: Uint8Array): { text: string } | TextFault {
  if (bytes.length > mostBytes) return { fault: 'tooLarge' }
  const wide = wideEncoding(bytes)
  if (wide) return { fault: 'encoding', encoding: wide.encoding }
  const text = utf8Text(bytes)
  if (text === null) {
    const isText = !control.test(new TextDecoder('windows-1252').decode(bytes))
    return isText ? { fault: 'encoding', encoding: 'WINDOWS-1252' } : { fault: 'binary' }
  }
  if (control.test(text) || text.startsWith('%PDF-')) return { fault: 'binary' }
  if (text.trim() === '') return { fault: 'empty' }
  return text.includes('\ufffd') ? { fault: 'damaged' } : { text }
}
