import { localeIds } from '#src/domain/vocabulary.ts'
import { movesGeojson } from '#src/formats/geojson/movesGeojson.ts'
import { exportMoves } from '#src/formats/json/exportedMove.ts'
import { movesJsonLines } from '#src/formats/json/movesJsonLines.ts'
import { recordDocument } from '#src/formats/json/recordDocument.ts'
import { recordFiles } from '#src/formats/licence.ts'
import { movesCsv, movesPlainCsv } from '#src/formats/table/movesCsv.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { dataPackage } from './dataPackage.ts'
import { dictionary } from './dictionary.ts'
import { recordMeta } from './recordMeta.ts'

/**
 * The whole record in every form, with its dictionaries and the package that describes them: the table for programs and
 * not its twin for spreadsheets, whose byte order mark readers of packages take for a part of the first column's name.
 */
export function recordDownloads({ dataset, timeline, site }: PublishInput): PublishedFile[] {
  const meta = recordMeta(timeline.updated, site)
  const moves = exportMoves(dataset.moves, site, timeline.record.phases)
  const document = recordDocument(meta, timeline, dataset.articles, moves)
  const described = [
    { path: recordFiles().plainCsv, text: movesPlainCsv(moves, meta) },
    { path: recordFiles().json, text: `${JSON.stringify(document, null, 1)}\n` },
    { path: recordFiles().jsonl, text: movesJsonLines(moves, meta) },
    { path: recordFiles().geojson, text: movesGeojson(moves, meta) },
    ...localeIds.map((locale) => ({
      path: recordFiles().dictionary[locale],
      text: dictionary(meta, timeline, locale, site),
    })),
  ]
  return [
    { path: recordFiles().csv, text: movesCsv(moves, meta) },
    ...described,
    { path: recordFiles().package, text: dataPackage(meta, timeline, described) },
  ]
}
