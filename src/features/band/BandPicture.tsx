import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import type { BandModel } from './layout/bandModel.ts'
import { drawingHeight } from './layout/drawingHeight.ts'
import type { BandControl } from './useBandControl.ts'

type Props = { band: BandControl; timeline: Timeline; model: BandModel; words: MoveWords }

/** The band as the build paints it into the page. */
export function BandPicture({ model }: Props) {
  return <svg width="1" height={drawingHeight(model.laneCount)} />
}
