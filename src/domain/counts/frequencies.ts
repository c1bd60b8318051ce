import type { FacetId, Filter, Vocabulary } from '../selection/filter.ts'
import type { Selection } from '../selection/selection.ts'

/** A value of a facet, how many moves choosing it alone would leave, and whether it is chosen. */
export type Frequency = { value: string; count: number; chosen: boolean }

/** The values of a facet that occur, or are chosen, the most frequent first; of equals the earlier in the vocabulary. */
export function frequenciesOf(
  facet: FacetId,
  { counts }: Pick<Selection, 'counts'>,
  filter: Filter,
  vocabulary: Vocabulary,
): Frequency[] {
  const chosen = new Set<string>(filter[facet])
  return vocabulary[facet]
    .map((value, at) => ({ value, count: counts[facet][at] ?? 0, chosen: chosen.has(value) }))
    .filter((frequency) => frequency.count > 0 || frequency.chosen)
    .toSorted((a, b) => b.count - a.count)
}

/** The rows with the highest count: several in a tie, none when all counts are 0. */
export function leadersOf<Row extends { count: number }>(rows: readonly Row[]): Row[] {
  const most = rows.reduce((highest, { count }) => Math.max(highest, count), 0)
  return most === 0 ? [] : rows.filter(({ count }) => count === most)
}
