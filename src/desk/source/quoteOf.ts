import { locateQuote, type QuotePlace } from '#src/record/compile/quotes.ts'

/** A passage as a claim quotes it: prefix and suffix only where the passage alone stands more than once in the article. */
export type NewQuote = { exact: string; prefix?: string; suffix?: string }

/**
 * The quote of a place of an article, without spaces at its ends; null for a place without words. Where the passage recurs,
 * it takes the fewest whole words that tell it apart: behind it, before it, or on both sides.
 */
export function quoteOf(paragraphs: readonly string[], place: QuotePlace): NewQuote | null {
  const text = paragraphs[place.paragraph - 1] ?? ''
  const { start, end } = withoutSpaces(text, place)
  const exact = text.slice(start, end)
  if (exact === '') return null
  const isUnique = (quote: NewQuote) => locateQuote(paragraphs, { article: '', ...quote }).length === 1
  if (isUnique({ exact })) return { exact }
  const after = [...text.slice(end).matchAll(/\s*\S+/g)].map(({ index, 0: word }) => index + word.length)
  const before = [...text.slice(0, start).matchAll(/\S+\s*/g)].map(({ index }) => start - index).toReversed()
  for (let words = 0; words < Math.max(before.length, after.length); words += 1) {
    const prefix = text.slice(start - (before[Math.min(words, before.length - 1)] ?? 0), start)
    const suffix = text.slice(end, end + (after[Math.min(words, after.length - 1)] ?? 0))
    const candidates: NewQuote[] = [
      { exact, ...(suffix && { suffix }) },
      { exact, ...(prefix && { prefix }) },
      { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    ]
    const found = candidates.find(isUnique)
    if (found) return found
  }
  return { exact } // two paragraphs are the same, and the check says so
}

/** The place of a passage that was typed or pasted: the first in the article; null when it is not there. */
export function placeOfPassage(paragraphs: readonly string[], passage: string): QuotePlace | null {
  return locateQuote(paragraphs, { article: '', exact: passage.trim() })[0] ?? null
}

function withoutSpaces(text: string, { start, end }: QuotePlace): { start: number; end: number } {
  const passage = text.slice(start, end)
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - (passage.length - passage.trimEnd().length),
  }
}
