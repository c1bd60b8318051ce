import type { FacetColumn } from './facetColumn.ts'
import { type FacetId, type Filter, facetIds, periodOf, type Vocabulary } from './filter.ts'
import { foldText } from './foldText.ts'
import type { Timeline } from './timeline.ts'

/** What a filter leaves of the record. */
export type Selection = {
  /** Positions in `timeline.moves`, ascending. */
  indices: readonly number[]
  /**
   * For each value of each facet, in the order of the vocabulary: how many moves would be left if it were the only one
   * chosen in its own facet, all other fields as they are.
   */
  counts: Readonly<Record<FacetId, Uint32Array>>
}

/**
 * Applies a filter in one pass over the columns. A move that fails no field is selected and counts everywhere; one that
 * fails a single facet counts in that facet alone, since choosing its value there would bring it in.
 */
export function select(timeline: Timeline, filter: Filter): Selection {
  const { columns, moves, vocabulary } = timeline
  const tests = facetIds.map((id) => facetTest(columns.facets[id], filter[id], vocabulary[id]))
  const passes = otherFields(timeline, filter)
  const indices: number[] = []
  for (let index = 0; index < moves.length; index++) {
    if (!passes(index)) continue
    let failed: FacetTest | null = null
    let failures = 0
    for (const test of tests) {
      if (test.wanted && !hits(test, index)) {
        failed = test
        failures += 1
        if (failures > 1) break
      }
    }
    if (failures === 0) {
      indices.push(index)
      for (const test of tests) count(test, index)
    } else if (failures === 1 && failed) count(failed, index)
  }
  return { indices, counts: countsOf(tests) }
}

type FacetTest = { column: FacetColumn; wanted: Uint8Array | null; counts: Uint32Array }

function facetTest(column: FacetColumn, chosen: readonly string[], vocabulary: readonly string[]): FacetTest {
  const wanted = chosen.length > 0 ? Uint8Array.from(vocabulary, (value) => (chosen.includes(value) ? 1 : 0)) : null
  return { column, wanted, counts: new Uint32Array(column.size) }
}

function hits({ column: { offsets, values }, wanted }: FacetTest, index: number): boolean {
  const end = offsets[index + 1] ?? 0
  for (let at = offsets[index] ?? 0; at < end; at++) if (wanted?.[values[at] ?? 0]) return true
  return false
}

function count({ column: { offsets, values }, counts }: FacetTest, index: number): void {
  const end = offsets[index + 1] ?? 0
  for (let at = offsets[index] ?? 0; at < end; at++) {
    const value = values[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

/** Period and query: fields without options to count. */
function otherFields({ columns }: Timeline, filter: Filter): (index: number) => boolean {
  const period = periodOf(filter)
  const terms = foldText(filter.query).split(' ').filter(Boolean)
  const words = terms.length > 0 ? columns.words() : []
  const { first, last } = columns
  return (index) => {
    if (period && ((last[index] ?? 0) < period.first || (first[index] ?? 0) > period.last)) return false
    return terms.every((term) => words[index]?.includes(` ${term}`))
  }
}

function countsOf(tests: readonly FacetTest[]): Record<FacetId, Uint32Array> {
  return Object.fromEntries(facetIds.map((id, at) => [id, tests[at]?.counts ?? new Uint32Array()])) as Record<
    FacetId,
    Uint32Array
  >
}

/** The count of one value, 0 when the facet does not know it. */
export function countOf(selection: Selection, vocabulary: Vocabulary, facet: FacetId, value: string): number {
  return selection.counts[facet][vocabulary[facet].indexOf(value)] ?? 0
}
