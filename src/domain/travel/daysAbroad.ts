import type { Day, DayRange } from '../time/dateSpan.ts'
import type { Timeline } from '../timeline.ts'

export type DaysAbroad = {
  /** All days, each once. */
  total: number
  /** Moves abroad that took place in a month or year of which the day is not known: they add no day. */
  undated: number
}

/**
 * Days with at least one stop outside the home country: each day counts once, however many moves it has. Only what took place, and
 * only dates known to the day; a stay of several days counts each of them, the days between two stops do not count.
 * Of a stay that is partly outside the period chosen, only the days within it.
 */
export function daysAbroad(
  { moves, columns }: Timeline,
  indices: readonly number[],
  period: DayRange | null = null,
): DaysAbroad {
  const all = new Set<Day>()
  const { offsets } = columns.abroad
  let undated = 0
  for (const index of indices) {
    const move = moves[index]
    if (!move || offsets[index] === offsets[index + 1]) continue
    if (move.span.precision !== 'day') {
      undated += 1
      continue
    }
    const first = Math.max(move.span.first, period?.first ?? -Infinity)
    const last = Math.min(move.span.last, period?.last ?? Infinity)
    for (let day = first; day <= last; day++) all.add(day)
  }
  return { total: all.size, undated }
}
