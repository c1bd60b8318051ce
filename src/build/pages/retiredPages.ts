import type { Retired } from '#src/record/load/retiredOf.ts'

/** The retired ids of what has a page of its own: links to an occasion are filters, which the app reads. */
export function retiredPages(retired: readonly Retired[]) {
  return retired.flatMap(({ subject, id, successor }) => (subject === 'occasion' ? [] : [{ subject, id, successor }]))
}
