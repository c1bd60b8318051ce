import type { FacetColumn } from './facetColumn.ts'
import type { Timeline } from './timeline.ts'

/** The fields of a move that the lanes of the band can show, one lane a value. */
export const laneFields = ['theme', 'country', 'person', 'kind'] as const
export type LaneField = (typeof laneFields)[number]

/** The order of lanes: `usual` is that of the vocabulary for themes and kinds, and by number of moves for the others. */
export const laneOrders = ['usual', 'count', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

export type Lane = {
  /** The value of the field; null for the lanes of the less frequent values and of moves without one. */
  value: string | null
  /** Its value, or {@link otherLane} or {@link noneLane}: known among the lanes of a field. */
  key: string
  name: string
}

/** The keys of the lanes of the less frequent values and of moves without any: no id holds brackets. */
export const otherLane = '(other)'
export const noneLane = '(none)'

/** The names of the lanes that stand for no single value: of the less frequent ones, and of moves without any. */
export type RestNames = { other: string; none: string }

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

/** The most lanes of a field. Where it has more values, one of the last lanes has the moves of all less frequent ones. */
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
  rest: RestNames,
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
  const someHaveNone = timeline.moves.some((_, row) => column.offsets[row] === column.offsets[row + 1])
  const most = someHaveNone ? mostLanes - 1 : mostLanes
  const someAreLess = values.length > most
  const kept = someAreLess ? byCount.slice(0, most - 1) : values
  const shown = ordered(kept, field, order, byCount)
  const laneOfValue = new Uint8Array(column.size).fill(shown.length)
  shown.forEach(({ position }, lane) => {
    laneOfValue[position] = lane
  })
  const lanes: Lane[] = shown.map(({ value, name }) => ({ value, key: value, name }))
  if (someAreLess) lanes.push({ value: null, key: otherLane, name: rest.other })
  const laneOfNone = someHaveNone ? lanes.length : null
  if (someHaveNone) lanes.push({ value: null, key: noneLane, name: rest.none })
  return { field, lanes, column, laneOfValue, laneOfNone }
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
