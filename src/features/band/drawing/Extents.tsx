import type { LaneSet } from '#src/domain/lanes.ts'
import { areDaysKnown } from '#src/domain/time/dateSpan.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import { laneY } from '../layout/sizes.ts'
import styles from './Marks.module.css'

type Props = { marks: readonly PlacedMark[]; laneSet: LaneSet; laneHeight: number }

/** The days of moves of several days, as bars under the marks; paler where the date is uncertain or only a month is known. */
export function Extents({ marks, laneSet, laneHeight }: Props) {
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
            x={extent.left}
            y={laneY(lane, laneHeight) - 4}
            width={extent.right - extent.left}
            height={8}
            rx={isVague ? 4 : 1}
          />
        ))
      })}
    </g>
  )
}
