import type { Timeline } from '#src/domain/timeline.ts'
import { publishedArticleFields } from '#src/record/fields/article.ts'
import { exportEntry } from '#src/record/fields/field.ts'
import type { ArticleFile } from '#src/record/schema.ts'

/** The tables that moves refer to by id, in the order of the JSON. */
export type RecordLists = Pick<Timeline, 'themes' | 'tours' | 'occasions' | 'countries' | 'people'> & {
  articles: readonly object[]
}

/** The tables of the record that moves refer to. */
export function recordLists(
  { themes, tours, occasions, countries, people }: Timeline,
  articles: readonly ArticleFile[],
): RecordLists {
  return { themes, tours, occasions, countries, people, articles: articles.map(described) }
}

/** What describes an article, without its text, which is under no open licence. */
function described(article: ArticleFile): object {
  const published = Object.entries(publishedArticleFields).filter(
    ([, field]) => !('unpublished' in field && field.unpublished),
  )
  return exportEntry(Object.fromEntries(published), article)
}
