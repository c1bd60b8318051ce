import { makeLanes } from '#src/domain/lanes.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import { makeBandModel } from '#src/features/band/layout/bandModel.ts'
import { type PlacedMarks, placeMarks } from '#src/features/band/layout/placeMarks.ts'
import { slotWidth } from '#src/features/band/layout/sizes.ts'
import { stage, stageWindow } from './stage.ts'

/** Two moves of a day are drawn side by side; more would be drawn under another day, since days are narrow here. */
const mostShift = slotWidth / 2

/** The marks of some moves on the small timeline, laid out as the band does: moves whose marks would touch share one. */
export function stageMarks(timeline: Timeline, isAmong: (id: MoveId) => boolean): PlacedMarks {
  const indices = timeline.moves.flatMap(({ id }, index) => (isAmong(id) ? [index] : []))
  const lanes = makeLanes(timeline, 'theme', 'usual', new Map(), { other: '', none: '' })
  return placeMarks(makeBandModel(timeline, indices, lanes), stageWindow(timeline), stage.width, { shift: mostShift })
}
