import type { LaneSet } from '#src/domain/lanes.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { areDaysKnown } from '#src/domain/time/dateSpan.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import { laneY } from '../layout/sizes.ts'
import styles from './Marks.module.css'
import { percent } from './percent.ts'

type Props = { marks: readonly PlacedMark[]; laneSet: LaneSet; laneHeight: number; width: number }

/**
 * The days of moves of several days, as bars under the marks; paler where the date is uncertain or only a month is known,
 * and as outlines where the move is not known to have taken place.
 */
export function Extents({ marks, laneSet, laneHeight, width }: Props) {
  return (
    <g aria-hidden="true">
      {marks.flatMap(({ id, extent, cells, moves: [only] }) => {
        if (!extent || !only) return []
        const isVague = !areDaysKnown(only.span)
        return cells.map(({ lane }) => (
          <rect
            key={`${id} ${lane}`}
            data-theme={laneSet.field === 'theme' ? laneSet.lanes[lane]?.value : undefined}
            className={styles.extent}
            data-soft={isVague || undefined}
            data-outline={only.status === 'occurred' ? undefined : statusLooks[only.status].outline}
            x={percent(extent.left, width)}
            y={laneY(lane, laneHeight) - 4}
            width={percent(extent.right - extent.left, width)}
            height={8}
            rx={isVague ? 4 : 1}
          />
        ))
      })}
    </g>
  )
}
