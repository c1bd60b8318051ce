import { useMemo } from 'react'
import { type Figures, figuresOf } from '#src/domain/counts/figures.ts'
import type { Move } from '#src/domain/move.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { type Selection, select } from '#src/domain/selection/selection.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import { type Month, monthsOf } from '#src/domain/time/months.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { windowOfMoves } from '#src/domain/windowOfMoves.ts'

/** The moves that a filter selects. */
export type SelectedMoves = {
  selection: Selection
  moves: readonly Move[]
  /** From the first day of the first move to the last day of the last to end; null when there is none. */
  period: DayRange | null
}

/** The same for the timeline without a filter, and what depends on the timeline alone. */
export type WholeTimeline = {
  selected: SelectedMoves
  figures: Figures
  range: DayRange
  months: readonly Month[]
  window: TimeWindow
}

/** Both are memoized: going back to no filter gives the same objects as before. */
export function useSelectedMoves(timeline: Timeline, filter: Filter) {
  const whole = useMemo(() => wholeOf(timeline), [timeline])
  const selection = useMemo(() => select(timeline, filter), [timeline, filter])
  const selected = useMemo(
    () => (selection === whole.selected.selection ? whole.selected : selectedOf(timeline, selection)),
    [timeline, selection, whole],
  )
  return { selected, whole }
}

function wholeOf(timeline: Timeline): WholeTimeline {
  const selected = selectedOf(timeline, select(timeline, noFilter))
  const { firstDay } = timeline.record
  return {
    selected,
    figures: figuresOf(timeline, selected.selection.indices),
    range: selected.period ?? { first: firstDay, last: firstDay },
    months: monthsOf(timeline.moves),
    window: windowOfMoves(timeline),
  }
}

function selectedOf(timeline: Timeline, selection: Selection): SelectedMoves {
  const moves: Move[] = []
  for (const at of selection.indices) {
    const move = timeline.moves[at]
    if (move) moves.push(move)
  }
  return {
    selection,
    moves,
    period: periodOfSelection(timeline, selection),
  }
}

function periodOfSelection({ columns }: Timeline, { indices }: Selection): DayRange | null {
  const [start] = indices
  if (start === undefined) return null
  const first = columns.first[start] ?? 0
  let last = first
  for (const index of indices) last = Math.max(last, columns.last[index] ?? first)
  return { first, last }
}
