import type { RecordMeta } from '#src/build/downloads/recordMeta.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { ArticleFile } from '#src/record/schema.ts'
import type { ExportedMove } from './exportedMove.ts'

/** The whole record as one JSON document: what it is, the lists that its moves refer to, and the moves. */
export type RecordDocument = RecordMeta &
  Pick<Timeline, 'themes' | 'tours' | 'countries' | 'people'> & {
    articles: DescribedArticle[]
    moves: readonly ExportedMove[]
  }

export function recordDocument(
  meta: RecordMeta,
  { themes, tours, countries, people }: Timeline,
  articles: readonly ArticleFile[],
  moves: readonly ExportedMove[],
): RecordDocument {
  return { ...meta, themes, tours, countries, people, articles: articles.map(describedArticle), moves }
}

type DescribedArticle = ReturnType<typeof describedArticle>

/** What describes an article, without its text, which is under no open licence. */
function describedArticle({
  id,
  label,
  language,
  title,
  author,
  publisher,
  published,
  written,
  note,
  rights,
}: ArticleFile) {
  return { id, label, language, title, author, publisher, published, written: written ?? null, note, rights }
}
