import type { ArticleFile } from '#src/dataset/schema.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { dataPackage } from './dataPackage.ts'
import { dictionary } from './dictionary.ts'
import { exportMoves } from './exportedMove.ts'
import { recordFiles } from './licence.ts'
import { movesCsv, movesPlainCsv } from './movesCsv.ts'
import { movesGeojson } from './movesGeojson.ts'
import { movesJson, movesJsonLines } from './movesJson.ts'
import type { PublishedFile, PublishInput } from './publishInput.ts'
import { recordMeta } from './recordMeta.ts'

/**
 * The whole record in every form, with its dictionaries and the package that describes them: the table for programs and
 * not its twin for spreadsheets, whose byte order mark readers of packages take for a part of the first column's name.
 */
export function recordDownloads({ dataset, timeline, site }: PublishInput): PublishedFile[] {
  const meta = recordMeta(timeline.updated, site)
  const moves = exportMoves(dataset.moves, site)
  const { themes, tours, countries, people } = timeline
  const articles = dataset.articles.map(describedArticle)
  const described = [
    { path: recordFiles.plainCsv, text: movesPlainCsv(moves, meta) },
    { path: recordFiles.json, text: movesJson(moves, meta, { themes, tours, countries, people, articles }) },
    { path: recordFiles.jsonl, text: movesJsonLines(moves, meta) },
    { path: recordFiles.geojson, text: movesGeojson(moves, meta) },
    ...localeIds.map((locale) => ({
      path: recordFiles.dictionary[locale],
      text: dictionary(meta, timeline, locale, site),
    })),
  ]
  return [
    { path: recordFiles.csv, text: movesCsv(moves, meta) },
    ...described,
    { path: recordFiles.package, text: dataPackage(meta, described) },
  ]
}

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
