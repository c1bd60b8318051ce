import { fitWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { BandModel } from './bandModel.ts'

/** The shortest window that is offered, in days, and how much longer a window must be for a closer one to be worth it. */
const shortest = 14
const worthwhile = 1.6

/** The window that just shows all rows of a model; null without rows, or where the present window does so nearly. */
export function fittingWindow({ size, first, last }: BandModel, whole: TimeWindow, present: TimeWindow) {
  if (size === 0) return null
  const from = first[0] ?? 0
  const to = last.reduce((most, day) => Math.max(most, day), from) + 1
  const length = Math.max(to - from, shortest)
  const margin = (length - (to - from)) / 2 + length * 0.05
  const window = fitWindow({ from: from - margin, to: to + margin }, whole)
  const isInside = present.from <= from && present.to >= to
  const isClose = present.to - present.from < worthwhile * (window.to - window.from)
  return isInside && isClose ? null : window
}
