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

/** The least height of each part of a bar, so that it is seen, in pixels. */
const leastPart = { filled: 2, outlined: 3 }

/**
 * The paths of a histogram, with a square-root scale so that single moves stay visible: of each bar the part that took
 * place, and upon it the rest, which is drawn as an outline.
 */
export function overviewBars(
  model: BandModel,
  binDays: number,
  most: number,
  whole: TimeWindow,
  width: number,
): { filled: string; outlined: string } {
  const { start, totals, totalsOccurred } = histogramOf(model, binDays)
  const heightOf = (count: number) => Math.sqrt(count / most) * (height - 6)
  let [filled, outlined] = ['', '']
  totals.forEach((count, bin) => {
    if (count === 0) return
    const left = xOf(whole, width, start + bin * binDays)
    const right = xOf(whole, width, start + (bin + 1) * binDays)
    const occurred = totalsOccurred[bin] ?? 0
    const end = Math.max(right - 0.5, left + 1.5)
    const h = occurred === 0 ? 0 : Math.max(leastPart.filled, heightOf(occurred))
    const base = height - 2
    if (occurred > 0) filled += bar(left, end, base, base - h)
    // Within the bar, so that its line is as wide as the others are.
    if (occurred < count) {
      const top = base - Math.max(h + leastPart.outlined, heightOf(count))
      outlined += bar(left + 0.5, Math.max(end - 0.5, left + 1.5), base - h - 0.5, top + 0.5)
    }
  })
  return { filled, outlined }
}

function bar(left: number, right: number, bottom: number, top: number): string {
  return `M${left.toFixed(1)} ${bottom.toFixed(1)}V${top.toFixed(1)}H${right.toFixed(1)}V${bottom.toFixed(1)}Z`
}
