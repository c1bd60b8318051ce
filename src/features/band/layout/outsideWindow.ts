import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { BandModel } from './bandModel.ts'

/** How many moves lie on one side of a window, and the nearest of them. */
export type Outside = { count: number; nearest: string }

/** The moves before and after a window; null where there is none. */
export function outsideWindow(
  { size, first, last, moveAt }: BandModel,
  window: TimeWindow,
): { before: Outside | null; after: Outside | null } {
  let before = 0
  let after = 0
  let latest = -1
  let earliest = -1
  for (let row = 0; row < size; row++) {
    if ((last[row] ?? 0) + 1 <= window.from) {
      before += 1
      if (latest < 0 || (last[row] ?? 0) >= (last[latest] ?? 0)) latest = row
    } else if ((first[row] ?? 0) >= window.to) {
      if (earliest < 0) earliest = row // rows are in the order of their first day
      after += 1
    }
  }
  return { before: sideOf(before, moveAt(latest)?.id), after: sideOf(after, moveAt(earliest)?.id) }
}

function sideOf(count: number, nearest: string | undefined): Outside | null {
  return nearest === undefined ? null : { count, nearest }
}
