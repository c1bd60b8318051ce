import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { BandModel } from './bandModel.ts'
import { histogramOf } from './density.ts'
import { overviewHeight as height } from './drawingHeight.ts'

/** How many days a bar of the overview stands for: enough for it to be two pixels wide. */
export function overviewBinDays(whole: TimeWindow, width: number): number {
  return [1, 7, 14, 28, 112].find((days) => (days / (whole.to - whole.from)) * width >= 2) ?? 448
}

/** The most moves of any bar. */
export function highestBar(model: BandModel, binDays: number): number {
  return histogramOf(model, binDays).totals.reduce((a, b) => Math.max(a, b), 1)
}

/** The path of a histogram, with a square-root scale so that single moves stay visible. */
export function overviewBars(
  model: BandModel,
  binDays: number,
  most: number,
  whole: TimeWindow,
  width: number,
): string {
  const { start, totals } = histogramOf(model, binDays)
  let path = ''
  totals.forEach((count, bin) => {
    if (count === 0) return
    const left = xOf(whole, width, start + bin * binDays)
    const right = xOf(whole, width, start + (bin + 1) * binDays)
    const h = Math.max(2, Math.sqrt(count / most) * (height - 6))
    path += `M${left.toFixed(1)} ${height - 2}V${(height - 2 - h).toFixed(1)}H${Math.max(right - 0.5, left + 1.5).toFixed(1)}V${height - 2}Z`
  })
  return path
}
