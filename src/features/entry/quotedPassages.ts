import type { Quote } from '#src/domain/move.ts'

/** A quoted span with what stands between it and the span before: empty for the first of its paragraph. */
export type QuotedSpan = { quote: Quote; between: string; words: string }

/**
 * The quotes by paragraph, in the order of the text. Spans with nothing but punctuation and spaces between them are joined
 * by these, as the article has them; words left out become "[…]". What two spans share is said once.
 */
export function quotedPassages(quotes: readonly Quote[]): readonly (readonly QuotedSpan[])[] {
  const groups = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const key = `${quote.article} ${String(quote.paragraph).padStart(4, '0')}`
    groups.set(key, [...(groups.get(key) ?? []), quote])
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => spansOf(group.toSorted((a, b) => a.start - b.start || b.end - a.end)))
}

/**
 * Between quotation marks, as one text, so that the marks stand around all of it: the words of each span and what stands
 * before them, as `quoted` gives them back.
 */
export function markedSpans(spans: readonly QuotedSpan[], quoted: (text: string) => string): readonly QuotedSpan[] {
  const text = spans.map(({ between, words }) => between + words).join('')
  const whole = quoted(text)
  // Every mark is one character for another, but for those around: none are added where the text's own gave way to them.
  const added = (whole.length - text.length) / 2
  let at = added
  return spans.map(({ quote, between, words }, index) => {
    const start = at + between.length
    const end = start + words.length
    at = end
    const isLast = index === spans.length - 1
    return {
      quote,
      between: whole.slice(start - between.length, start),
      words: whole.slice(index === 0 ? 0 : start, isLast ? undefined : end),
    }
  })
}

function spansOf(quotes: readonly Quote[]): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let end: number | null = null
  for (const quote of quotes) {
    if (end !== null && quote.end <= end) continue // said by the span before
    spans.push({
      quote,
      between: end === null ? '' : betweenOf(quote, quote.start - end),
      words: quote.exact.slice(Math.max(0, (end ?? 0) - quote.start)),
    })
    end = quote.end
  }
  return spans
}

function betweenOf({ lead }: Quote, length: number): string {
  if (length <= 0) return ''
  return length <= lead.length ? lead.slice(-length) : ' […] '
}
