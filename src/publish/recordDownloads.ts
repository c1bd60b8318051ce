import { localeIds } from '#src/domain/vocabulary.ts'
import { dataPackage } from './dataPackage.ts'
import { dictionary } from './dictionary.ts'
import { exportMoves } from './exportedMove.ts'
import { recordFiles } from './licence.ts'
import { movesCsv, movesPlainCsv } from './movesCsv.ts'
import { movesGeojson } from './movesGeojson.ts'
import { movesJsonLines } from './movesJsonLines.ts'
import type { PublishedFile, PublishInput } from './publishInput.ts'
import { recordDocument } from './recordDocument.ts'
import { recordMeta } from './recordMeta.ts'

/**
 * The whole record in every form, with its dictionaries and the package that describes them: the table for programs and
 * not its twin for spreadsheets, whose byte order mark readers of packages take for a part of the first column's name.
 */
export function recordDownloads({ dataset, timeline, site }: PublishInput): PublishedFile[] {
  const meta = recordMeta(timeline.updated, site)
  const moves = exportMoves(dataset.moves, site)
  const document = recordDocument(meta, timeline, dataset.articles, moves)
  const described = [
    { path: recordFiles.plainCsv, text: movesPlainCsv(moves, meta) },
    { path: recordFiles.json, text: `${JSON.stringify(document, null, 1)}\n` },
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
