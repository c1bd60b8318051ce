import { type Locale, localeIds, type MoveId } from '#src/domain/vocabulary.ts'
import { movesGeojson } from '#src/formats/geojson/movesGeojson.ts'
import { movesJson, movesJsonLines } from '#src/formats/json/movesJson.ts'
import { recordFiles } from '#src/formats/licence.ts'
import { csvText, plainCsv } from '#src/formats/table/csvText.ts'
import { movesTable } from '#src/formats/table/movesTable.ts'
import { timelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import { exportMoves } from '#src/record/compile/exportMoves.ts'
import { agencyDefaults } from '#src/record/compile/origins.ts'
import { fieldsOf, type MoveTable, moveTable } from '#src/record/fields/moveTable.ts'
import { namedColumns } from '#src/record/fields/namedColumns.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { dataPackage } from './dataPackage.ts'
import { dictionary } from './dictionary.ts'
import { recordLists } from './recordLists.ts'
import { recordMeta } from './recordMeta.ts'

/**
 * The whole record in every form, with its dictionaries and the package that describes them: the package names the CSV
 * for programs, not that for spreadsheets, whose byte order mark package readers take as part of the first column's name.
 */
export function recordDownloads(
  { dataset, timeline, site }: PublishInput,
  table: MoveTable = moveTable,
): PublishedFile[] {
  const meta = recordMeta(timeline.updated, site)
  const facts = {
    phases: timeline.record.phases,
    agencies: agencyDefaults(dataset.publishers),
    urlOf: (id: MoveId) => entryUrls(site, id),
  }
  const moves = exportMoves(dataset.moves, facts, table)
  const columns = namedColumns(fieldsOf(table))
  const rows = movesTable(moves, columns, meta)
  const described = [
    { path: recordFiles().plainCsv, text: plainCsv(rows) },
    { path: recordFiles().json, text: movesJson(moves, meta, recordLists(timeline, dataset.articles)) },
    { path: recordFiles().jsonl, text: movesJsonLines(moves, meta) },
    { path: recordFiles().geojson, text: movesGeojson(moves, columns, meta) },
    ...localeIds.map((locale) => ({
      path: recordFiles().timelineJs[locale],
      text: `${JSON.stringify(timelineOf({ dataset, site }, locale), null, 2)}\n`,
    })),
    ...localeIds.map((locale) => ({
      path: recordFiles().dictionary[locale],
      text: dictionary({ meta, timeline, locale, site, table }),
    })),
  ]
  return [
    { path: recordFiles().csv, text: csvText(rows) },
    ...described,
    { path: recordFiles().package, text: dataPackage({ meta, record: timeline.record, files: described, table }) },
  ]
}

function timelineOf({ dataset, site }: Pick<PublishInput, 'dataset' | 'site'>, locale: Locale) {
  return timelineJs(dataset.moves, {
    record: dataset,
    locale,
    urlOf: (id) => addressOf(site, { name: 'move', id }, locale),
  })
}

function entryUrls(site: string, id: MoveId) {
  const page = { name: 'move', id } as const
  return { es: addressOf(site, page, 'es'), en: addressOf(site, page, 'en') }
}
