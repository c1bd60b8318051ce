import type { FacetColumn } from './facetColumn.ts'
import type { Timeline } from './timeline.ts'

/** The fields of a move that the lanes of the band can show, one lane a value. */
export const laneFields = ['theme', 'country', 'person', 'kind'] as const
export type LaneField = (typeof laneFields)[number]

/** The order of lanes: `usual` is that of the vocabulary for themes and kinds, and by number of moves for the others. */
export const laneOrders = ['usual', 'count', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

export type Lane = {
  /** The value of the field; null for the last lane, which has all other moves. */
  value: string | null
  name: string
}

export type LaneSet = {
  field: LaneField
  lanes: readonly Lane[]
  column: FacetColumn
  /** For each position in the field's vocabulary, the index of its lane in `lanes`. */
  laneOfValue: Uint8Array
  /**
   * The index of the lane of moves without a value of the field, such as calls without a counterpart; null when there are
   * none.
   */
  laneOfNone: number | null
}

/** The most lanes of a field. Where it has more values, the last lane has the moves of all less frequent ones. */
export const mostLanes = 12

/**
 * The lanes of a field. Which values have one, and their order, follow from the whole record and not from the selection,
 * so that lanes stay where they are while a reader filters.
 */
export function makeLanes(
  timeline: Timeline,
  field: LaneField,
  order: LaneOrder,
  names: ReadonlyMap<string, string>,
  otherName: string,
): LaneSet {
  const column = timeline.columns.facets[field]
  const values = timeline.vocabulary[field].map((value, position) => ({
    value,
    position,
    name: names.get(value) ?? value,
  }))
  const counts = new Uint32Array(column.size)
  for (const position of column.values) counts[position] = (counts[position] ?? 0) + 1
  const countOf = ({ position }: { position: number }) => counts[position] ?? 0
  const byCount = values.toSorted((a, b) => countOf(b) - countOf(a) || a.position - b.position)
  const kept = values.length > mostLanes ? byCount.slice(0, mostLanes - 1) : values
  const shown = ordered(kept, field, order, byCount)
  const laneOfValue = new Uint8Array(column.size).fill(shown.length)
  shown.forEach(({ position }, lane) => {
    laneOfValue[position] = lane
  })
  const lanes: Lane[] = shown.map(({ value, name }) => ({ value, name }))
  const someHaveNone = timeline.moves.some((_, row) => column.offsets[row] === column.offsets[row + 1])
  if (kept.length < values.length || someHaveNone) lanes.push({ value: null, name: otherName })
  return { field, lanes, column, laneOfValue, laneOfNone: someHaveNone ? shown.length : null }
}

type Value = { value: string; position: number; name: string }

function ordered(
  kept: readonly Value[],
  field: LaneField,
  order: LaneOrder,
  byCount: readonly Value[],
): readonly Value[] {
  if (order === 'name') return kept.toSorted((a, b) => a.name.localeCompare(b.name))
  const usualIsVocabulary = field === 'theme' || field === 'kind'
  if (order === 'usual' && usualIsVocabulary) return kept
  return byCount.filter((value) => kept.includes(value))
}
