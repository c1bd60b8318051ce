import type { ArticleId, Locale } from '#src/domain/vocabulary.ts'
import { pathOf } from './paths.ts'

/** A span of an article: paragraph from 1, offsets in UTF-16 units within it. */
export type Span = { paragraph: number; start: number; end: number }

/**
 * The link to a passage: "?quote=3.0.53#p3". By position, since the text of an article never changes (its checksum is
 * checked), so that the link stays valid when the entries that quote it change. `query` is what is marked in the article.
 */
export function quoteAddress(span: Span & { article: ArticleId }, locale: Locale, query = '') {
  const asked = query && `&${new URLSearchParams({ q: query })}`
  return {
    pathname: pathOf({ name: 'article', id: span.article }, locale),
    search: `?quote=${formatSpan(span)}${asked}`,
    hash: `#${paragraphId(span.paragraph)}`,
  }
}

/** "3.0.53". */
export function formatSpan({ paragraph, start, end }: Span): string {
  return [paragraph, start, end].join('.')
}

/** Reads what {@link formatSpan} wrote; null when it is no span of these paragraphs. */
export function parseSpan(text: string, paragraphs: readonly string[]): Span | null {
  const match = /^(\d{1,4})\.(\d{1,6})\.(\d{1,6})$/.exec(text)
  if (!match) return null
  const [paragraph = 0, start = 0, end = 0] = match.slice(1).map(Number)
  const length = paragraphs[paragraph - 1]?.length ?? 0
  return start < end && end <= length ? { paragraph, start, end } : null
}

/** The fragment of a paragraph: "p3". */
export function paragraphId(paragraph: number): string {
  return `p${paragraph}`
}
