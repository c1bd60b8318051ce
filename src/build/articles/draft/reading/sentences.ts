import { locateQuote } from '#src/record/compile/quotes.ts'
import type { ArticleFile, QuoteEntry } from '#src/record/schema.ts'

/** A sentence of an article: paragraph from 1, and its text without spaces around it. */
export type Sentence = { paragraph: number; text: string }

/** The sentences of an article, as Unicode parts them (UAX 29); never across paragraphs. */
export function sentencesOf({ paragraphs, language }: Pick<ArticleFile, 'paragraphs' | 'language'>): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return paragraphs.flatMap((text, at) =>
    [...segmenter.segment(text)]
      .map(({ segment }) => ({ paragraph: at + 1, text: segment.trim() }))
      .filter(({ text: own }) => own),
  )
}

/**
 * A sentence as a quotation, with as much of what stands before it, or behind it, as tells it from the same words elsewhere.
 * Null where nothing does, as for a paragraph that another one holds whole.
 */
export function quoteOf({ id, paragraphs }: ArticleFile, { paragraph, text: exact }: Sentence): QuoteEntry | null {
  const quote = { article: id, exact }
  if (locateQuote(paragraphs, quote).length <= 1) return quote
  const own = paragraphs[paragraph - 1] ?? ''
  const start = own.indexOf(exact)
  for (let length = 1; length <= start; length += 1) {
    const longer = { ...quote, prefix: own.slice(start - length, start) }
    if (locateQuote(paragraphs, longer).length === 1) return longer
  }
  const end = start + exact.length
  for (let length = 1; end + length <= own.length; length += 1) {
    const longer = { ...quote, suffix: own.slice(end, end + length) }
    if (locateQuote(paragraphs, longer).length === 1) return longer
  }
  return null
}
