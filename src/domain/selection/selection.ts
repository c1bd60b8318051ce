import { derived } from '../derived.ts'
import type { FacetColumn } from '../facetColumn.ts'
import { foldText } from '../foldText.ts'
import type { Timeline } from '../timeline.ts'
import { isExclusion } from './exclusion.ts'
import { type FacetId, type Filter, facetIds, isFiltering, isSearching, noFilter, periodOf } from './filter.ts'

/** The moves that a filter selects, and the counts beside its options. */
export type Selection = {
  /** Positions in `timeline.moves`, ascending. */
  indices: readonly number[]
  /**
   * For each value of each facet, in the order of the vocabulary: how many moves would be left if it were the only one
   * chosen in its own facet, all other fields as they are.
   */
  counts: Readonly<Record<FacetId, Uint32Array>>
  /** For each facet: how many moves would be left if nothing were chosen in it. */
  bases: Readonly<Record<FacetId, number>>
}

/**
 * Applies a filter, column by column. A move that matches all fields is selected and counts in every
 * facet; one that fails a single facet counts only there, since choosing its value in that facet would select it.
 */
export function select(timeline: Timeline, filter: Filter): Selection {
  return isFiltering(filter) ? selectAnew(timeline, filter) : selectAll(timeline)
}

/** The selection without a filter: every visit begins with it. Its counts are made where a page shows some. */
const selectAll = derived(
  (timeline): Selection => ({
    indices: [...timeline.moves.keys()],
    get counts() {
      return countAll(timeline).counts
    },
    get bases() {
      return countAll(timeline).bases
    },
  }),
)

const countAll = derived((timeline) => selectAnew(timeline, noFilter))

function selectAnew(timeline: Timeline, filter: Filter): Selection {
  const { columns, moves, vocabulary } = timeline
  const size = moves.length
  // How many fields a move fails, and the last facet that it failed; a failed period or query counts as two.
  const failures = new Uint8Array(size)
  const failed = new Uint8Array(size)
  failOthers(timeline, filter, failures)
  facetIds.forEach((id, facet) => {
    if (filter[id].length > 0)
      failFacet(columns.facets[id], conditionsOf(filter[id], vocabulary[id]), facet, failures, failed)
  })
  const indices: number[] = []
  for (let index = 0; index < size; index++) if (failures[index] === 0) indices.push(index)
  const counts: Partial<Record<FacetId, Uint32Array>> = {}
  const bases: Partial<Record<FacetId, number>> = {}
  facetIds.forEach((id, facet) => {
    const others = filter[id].length > 0 ? rowsThatFailOnly(facet, failures, failed) : []
    counts[id] = countValues(columns.facets[id], indices, others)
    bases[id] = indices.length + others.length
  })
  if (timeline.leftOut) addLeftOut(counts.phase, timeline.leftOut, filter)
  return { indices, counts: counts as Selection['counts'], bases: bases as Selection['bases'] }
}

/** The moves that choosing a phase which stands apart would bring back count beside it. */
function addLeftOut(counts: Uint32Array | undefined, leftOut: Timeline, filter: Filter): void {
  const { counts: more } = selectAnew(leftOut, { ...filter, phase: [] })
  more.phase.forEach((count, at) => {
    if (counts && count > 0) counts[at] = count
  })
}

/** What a move must have of a facet: one of the values chosen, if any, and every exclusion chosen. */
type Conditions = {
  /** For each value of the vocabulary: {@link oneOf} or {@link required}, or 0 when it is not chosen. */
  wanted: Uint8Array
  needsOne: boolean
  requiredCount: number
}
const oneOf = 1
const required = 2

function conditionsOf(chosen: readonly string[], vocabulary: readonly string[]): Conditions {
  const asked = new Set(chosen)
  const wanted = Uint8Array.from(vocabulary, (value) => {
    if (!asked.has(value)) return 0
    return isExclusion(value) ? required : oneOf
  })
  const requiredCount = wanted.reduce((count, condition) => count + Number(condition === required), 0)
  return { wanted, needsOne: !chosen.every(isExclusion), requiredCount }
}

function failFacet(
  { offsets, values }: FacetColumn,
  { wanted, needsOne, requiredCount }: Conditions,
  facet: number,
  failures: Uint8Array,
  failed: Uint8Array,
): void {
  let at = 0
  for (let row = 0; row < failures.length; row++) {
    const end = offsets[row + 1] ?? 0
    let hasOne = !needsOne
    let missing = requiredCount
    for (; at < end; at++) {
      const condition = wanted[values[at] ?? 0]
      if (condition === oneOf) hasOne = true
      else if (condition === required) missing--
    }
    if (!hasOne || missing > 0) {
      failures[row] = (failures[row] ?? 0) + 1
      failed[row] = facet
    }
  }
}

/** Period and query: fields without options to count, so that failing one rules a move out for every facet. */
function failOthers(timeline: Timeline, filter: Filter, failures: Uint8Array): void {
  const ruledOut = 2
  const period = periodOf(filter)
  if (period) {
    const { first, last } = timeline.columns
    for (let row = 0; row < failures.length; row++) {
      if ((last[row] ?? 0) < period.first || (first[row] ?? 0) > period.last) failures[row] = ruledOut
    }
  }
  if (isSearching(filter)) failQuery(timeline, filter, ruledOut, failures)
}

/**
 * Rules out what the query does not find. Until texts have been read, by names and titles alone: exclusions, dates, all from a
 * quotation mark on, and words of one or two letters beside longer ones are passed over, since nothing is there that reads
 * queries (see ../search/parseQuery.ts). The selection then holds too much.
 */
function failQuery(
  { columns, moves }: Timeline,
  { query, hits }: Filter,
  ruledOut: number,
  failures: Uint8Array,
): void {
  const plain = query.replace(/[-−]*["“”„«»].*/u, '').split(/\s/)
  const words = foldText(plain.filter((word) => /^\p{L}/u.test(word)).join(' ')).split(' ')
  const telling = words.filter(({ length }) => length > 2)
  const terms = telling.length > 0 ? telling : words
  const hasNames = (names: string) => terms.every((term) => names.includes(` ${term}`))
  moves.forEach(({ id, span }, row) => {
    const names = () => columns.words()[row] ?? ''
    const isFound = !hits
      ? hasNames(names())
      : hits.unread.has(id)
        ? hits.fitsNames(names(), span)
        : hits.scores.has(id)
    if (!isFound) failures[row] = ruledOut
  })
}

/** The moves that fail only this facet: choosing another of its values would select them. */
function rowsThatFailOnly(facet: number, failures: Uint8Array, failed: Uint8Array): number[] {
  const rows: number[] = []
  for (let row = 0; row < failures.length; row++) if (failures[row] === 1 && failed[row] === facet) rows.push(row)
  return rows
}

/** Counts the values of a facet in the selected rows and in those that fail only this facet. */
function countValues(
  { size, offsets, values }: FacetColumn,
  indices: readonly number[],
  others: readonly number[],
): Uint32Array {
  const counts = new Uint32Array(size)
  const add = (row: number) => {
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  for (const row of indices) add(row)
  for (const row of others) add(row)
  return counts
}
