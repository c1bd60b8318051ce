import type { QuoteEntry } from '../schema.ts'

/** A span of an article: paragraph from 1, offsets in UTF-16 units from its start. */
export type QuotePlace = { paragraph: number; start: number; end: number }

/**
 * Every place at which a quote occurs, word for word, within one paragraph.
 *
 * Prefix and suffix only distinguish places (a W3C TextQuoteSelector): the span is that of `exact` alone. The check of the
 * data requires exactly one place.
 */
export function locateQuote(
  paragraphs: readonly string[],
  { exact, prefix = '', suffix = '' }: QuoteEntry,
): QuotePlace[] {
  const needle = prefix + exact + suffix
  return paragraphs.flatMap((text, index) =>
    occurrences(text, needle).map((at) => {
      const start = at + prefix.length
      return { paragraph: index + 1, start, end: start + exact.length }
    }),
  )
}

/** The punctuation and spaces that stand right before a place. */
export function leadOf(paragraphs: readonly string[], { paragraph, start }: QuotePlace): string {
  const before = (paragraphs[paragraph - 1] ?? '').slice(0, start)
  return /[\p{P}\s]*$/u.exec(before)?.[0] ?? ''
}

/** Overlapping ones too: "aa" occurs twice in "aaa". */
function occurrences(text: string, needle: string): number[] {
  const found: number[] = []
  if (needle === '') return found // indexOf finds it at every offset: the loop would not end
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at)
  return found
}
