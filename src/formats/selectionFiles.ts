import { namedColumns } from '#src/record/fields/namedColumns.ts'
import { selectionFields } from '#src/record/fields/selection.ts'
import type { SelectionMeta } from './fileMeta.ts'
import { movesGeojson } from './geojson/movesGeojson.ts'
import { movesJson } from './json/movesJson.ts'
import type { SelectedMove } from './json/selectedMoves.ts'
import { csvText } from './table/csvText.ts'
import { movesTable } from './table/movesTable.ts'

type Moves = readonly SelectedMove[]

const columns = namedColumns(selectionFields)

/** The forms in which the moves of a filtered view are downloaded. */
export const selectionFiles = {
  csv: (moves: Moves, meta: SelectionMeta) => csvText(movesTable(moves, columns, meta)),
  json: (moves: Moves, meta: SelectionMeta) => movesJson(moves, meta, { count: moves.length }),
  geojson: (moves: Moves, meta: SelectionMeta) => movesGeojson(moves, columns, meta),
}
