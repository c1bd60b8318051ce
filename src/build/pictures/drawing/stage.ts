import { derived } from '#src/domain/derived.ts'
import { type DayRange, middleOf } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, wholeWindow, xOf } from '#src/domain/time/timeWindow.ts'

/**
 * The small timeline of a picture, in pixels: the ground, below it a foot for the ticks of months; the first lane and
 * the step from one to the next. The frame of a single move has room above the first and below the last.
 */
export const stage = { width: 1056, height: 156, foot: 7, top: 18, lane: 15 }

/** The days that the timeline of a record spans, with a little room at both ends. */
export const stageWindow = derived(({ moves }): TimeWindow => {
  const ranges = moves.map(({ span }) => span)
  return wholeWindow(ranges, ranges.at(-1)?.last ?? 0)
})

/** The left and right edge of days, to a tenth of a pixel. */
export function stageDays(window: TimeWindow, { first, last }: DayRange): { left: number; right: number } {
  return { left: tenth(xOf(window, stage.width, first)), right: tenth(xOf(window, stage.width, last + 1)) }
}

/** The x of the middle of days. */
export function stageX(window: TimeWindow, days: DayRange): number {
  return tenth(xOf(window, stage.width, middleOf(days)))
}

/** The y of the middle of a lane; lanes are in the order of themes. */
export function stageLaneY(lane: number): number {
  return stage.top + lane * stage.lane
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
