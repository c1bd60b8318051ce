import { localeIds } from '#src/domain/vocabulary.ts'
import { dataPackage } from './dataPackage.ts'
import { dictionary } from './dictionary.ts'
import { exportMoves } from './exportedMove.ts'
import { recordFiles } from './licence.ts'
import { movesCsv } from './movesCsv.ts'
import { movesGeojson } from './movesGeojson.ts'
import { movesJson, movesJsonLines } from './movesJson.ts'
import type { PublishedFile, PublishInput } from './publishInput.ts'
import { recordMeta } from './recordMeta.ts'

/** The whole record in every form, with its dictionaries and the package that describes them. */
export function recordDownloads({ dataset, timeline, site }: PublishInput): PublishedFile[] {
  const meta = recordMeta(timeline.updated, site)
  const moves = exportMoves(dataset.moves, site)
  const { themes, tours, countries, people } = timeline
  // Articles by what describes them alone: their text is under no open licence.
  const articles = dataset.articles.map(({ paragraphs: _, sha256: __, $schema: ___, ...article }) => article)
  const files = [
    { path: recordFiles.csv, text: movesCsv(moves, meta) },
    { path: recordFiles.json, text: movesJson(moves, meta, { themes, tours, countries, people, articles }) },
    { path: recordFiles.jsonl, text: movesJsonLines(moves, meta) },
    { path: recordFiles.geojson, text: movesGeojson(moves, meta) },
    ...localeIds.map((locale) => ({
      path: recordFiles.dictionary[locale],
      text: dictionary(meta, timeline, locale, site),
    })),
  ]
  return [...files, { path: recordFiles.package, text: dataPackage(meta, files) }]
}
