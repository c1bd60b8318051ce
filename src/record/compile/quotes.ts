import type { QuoteEntry } from '../schema.ts'

/** A span of an article: paragraph from 1, offsets in UTF-16 units from its start. */
export type QuotePlace = { paragraph: number; start: number; end: number }

/**
 * Every place at which a quote stands, word for word, within one paragraph.
 *
 * Prefix and suffix only tell places apart (a W3C TextQuoteSelector): the span is that of `exact` alone. The checks see
 * to it that a published quote has one place.
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

/** Overlapping ones too: "aa" stands twice in "aaa". */
function occurrences(text: string, needle: string): number[] {
  const found: number[] = []
  if (needle === '') return found // it would be found without end
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at)
  return found
}
