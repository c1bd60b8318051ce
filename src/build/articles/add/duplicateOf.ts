import type { ArticleFile } from '#src/record/schema.ts'
import { isNearDuplicate } from './nearDuplicate.ts'

export type Duplicate = { by: 'id' | 'url' | 'sum' | 'near'; id: string }

/** The article that the record has already, and what shows it. Null for a new one. */
export function duplicateOf(article: ArticleFile, held: readonly ArticleFile[]): Duplicate | null {
  const shown = {
    sum: (other: ArticleFile) => other.sha256 === article.sha256,
    url: (other: ArticleFile) => article.url !== undefined && pageOf(other.url) === pageOf(article.url),
    near: (other: ArticleFile) => isNearDuplicate(article.paragraphs, other.paragraphs),
    id: (other: ArticleFile) => other.id === article.id,
  }
  for (const by of ['sum', 'url', 'near', 'id'] as const) {
    const same = held.find(shown[by])
    if (same) return { by, id: same.id }
  }
  return null
}

/** An address without what makes no other page of it: its scheme, "www.", a fragment, a slash at its end. */
function pageOf(url: string | undefined): string | undefined {
  return url
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
}
