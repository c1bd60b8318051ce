import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The stretches of which a window shows a part. */
export function stretchesIn(stretches: readonly EmptyStretch[], { from, to }: TimeWindow): EmptyStretch[] {
  return stretches.filter(({ first, last }) => last + 1 > from && first < to)
}
