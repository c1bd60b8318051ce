import { formatDay } from '#src/domain/time/dateSpan.ts'
import { currentIds } from '#src/record/ids/publishedIds.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import { addTours } from './addTours.ts'
import type { ColumnMap } from './columnMap.ts'
import type { Converted } from './convertRows.ts'

/** The files of a record by path, but for those that lie beside the map and are copied as they are. */
export function recordFiles(
  moves: readonly Converted[],
  map: ColumnMap,
  record: RecordFile,
): ReadonlyMap<string, string> {
  const toured = addTours(moves, map.tour)
  const entries = toured.moves.map(({ move }) => move)
  const firstDay = formatDay(moves.reduce((first, { facts }) => Math.min(first, facts.start.first), Infinity))
  const files: [string, unknown][] = [
    ...entries.map((move): [string, unknown] => [`moves/${move.id}.json`, move]),
    ['record.json', { ...record, firstDay }],
    ['tours.json', { tours: toured.tours }],
    ['published-ids.json', currentIds(entries, [], [])],
    ['retired-ids.json', { retired: [] }],
  ]
  return new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]))
}
