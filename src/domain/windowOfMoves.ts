import { derived } from './derived.ts'
import { toDay } from './time/dateSpan.ts'
import { type TimeWindow, wholeWindow } from './time/timeWindow.ts'

/** The window that shows every move of a timeline. The day of its revision counts only where there are no moves. */
export const windowOfMoves = derived((timeline): TimeWindow => {
  const spans = timeline.moves.map(({ span }) => span)
  return wholeWindow(spans, spans.length > 0 ? 0 : toDay(timeline.updated))
})
