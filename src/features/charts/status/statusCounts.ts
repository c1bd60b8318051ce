import type { Filter } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { type StatusId, statusIds } from '#src/domain/vocabulary.ts'

/** How many moves choosing each status alone would leave, in the order of the vocabulary; without those that are neither there nor chosen. */
export function statusCounts({ counts }: Pick<Selection, 'counts'>, filter: Pick<Filter, 'status'>) {
  return statusIds
    .map((status: StatusId, at) => ({
      status,
      count: counts.status[at] ?? 0,
      chosen: filter.status.includes(status),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
}
