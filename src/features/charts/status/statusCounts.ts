import type { Filter } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { type StatusId, statusIds } from '#src/domain/vocabulary.ts'

/**
 * How many moves choosing each status alone would leave, in the order of the vocabulary; without those that are neither
 * there nor chosen, and none where all moves simply took place.
 */
export function statusCounts(
  { counts }: { counts: Pick<Selection['counts'], 'status'> },
  filter: Pick<Filter, 'status'>,
) {
  const counted = statusIds
    .map((status: StatusId, at) => ({
      status,
      count: counts.status[at] ?? 0,
      chosen: filter.status.includes(status),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
  return counted.every(({ status, chosen }) => status === 'occurred' && !chosen) ? [] : counted
}
