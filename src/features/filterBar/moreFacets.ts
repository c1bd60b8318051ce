import type { FacetId } from '#src/domain/selection/filter.ts'

/** The fields of the menu "More filters". */
export const moreFacets = ['phase', 'status', 'occasion'] as const satisfies readonly FacetId[]
