import { useLocation } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import { pageOf } from '#src/url/paths.ts'

export type OpenEntry = {
  id: string
  /** Null when the record has no such move. */
  move: Move | null
  /** The filter does not select it. */
  isHidden: boolean
}

/** The entry of the address; null on the dashboard itself. */
export function useOpenEntry(timeline: Timeline, { indices }: Selection): OpenEntry | null {
  const page = pageOf(useLocation().pathname)
  if (page?.name !== 'move') return null
  const { id } = page
  const move = moveOf(timeline, id) ?? null
  return { id, move, isHidden: move !== null && placeInSorted(indices, timeline.byId.get(id) ?? -1) < 0 }
}
