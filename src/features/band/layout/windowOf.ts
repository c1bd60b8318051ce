import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { PlacedMark } from './placeMark.ts'

/** A window that shows the days of a mark, with a quarter of them on either side. */
export function windowOf({ moves }: PlacedMark): TimeWindow {
  const first = moves.reduce((least, { span }) => Math.min(least, span.first), Infinity)
  const last = moves.reduce((most, { span }) => Math.max(most, span.last), -Infinity)
  const margin = (last + 1 - first) / 4
  return { from: first - margin, to: last + 1 + margin }
}
