import { kindShapes } from '#src/domain/kindShape.ts'
import type { LaneSet } from '#src/domain/lanes.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { MarkCell, PlacedMark } from '../layout/placeMark.ts'
import { clusterRadius, laneY, singleRadius } from '../layout/sizes.ts'
import styles from './Marks.module.css'

type Props = {
  mark: PlacedMark
  laneSet: LaneSet
  laneHeight: number
  selected: boolean
  focusLane: number | null
  title: string | null
}

/** The average width of a letter of a title, in pixels. */
const letterWidth = 6.1

/** A mark, drawn at x = 0 and positioned by a transform, so that a CSS transition can move it. */
export function MarkDrawing({ mark, laneSet, laneHeight, selected, focusLane, title }: Props) {
  const { x, cells, moves } = mark
  const radius = moves.length > 1 ? clusterRadius : singleRadius
  const yOf = (lane: number) => laneY(lane, laneHeight)
  const top = yOf(cells[0]?.lane ?? 0)
  const bottom = yOf(cells.at(-1)?.lane ?? 0)
  return (
    <g className={styles.glide} style={{ transform: `translateX(${x}px)` }}>
      <rect
        className={styles.target}
        x={-radius - 5}
        y={top - radius - 5}
        width={2 * radius + 10}
        height={bottom - top + 2 * radius + 10}
        rx={radius + 5}
        data-selected={selected || undefined}
      />
      {cells.length > 1 && <line className={styles.stroke} x1={0} x2={0} y1={top} y2={bottom} />}
      {cells.map((cell) => (
        <g
          key={cell.lane}
          data-theme={laneSet.field === 'theme' ? laneSet.lanes[cell.lane]?.value : undefined}
          className={styles.cell}
          transform={`translate(0 ${yOf(cell.lane)})`}
        >
          <CellDrawing cell={cell} />
          {cell.lane === focusLane && <circle className={styles.focusRing} r={radius + 3} />}
        </g>
      ))}
      {title && mark.title && (
        <text className={styles.title} x={radius + 5} y={yOf(mark.title.lane)} dy="-0.35em" aria-hidden="true">
          {shortened(title, mark.title.room)}
        </text>
      )}
    </g>
  )
}

/** One lane of a mark: the shape of the only move there, or how many there are. */
function CellDrawing({ cell: { only, count } }: { cell: MarkCell }) {
  if (!only) {
    return (
      <>
        <circle r={clusterRadius} fill="currentColor" />
        <text className={styles.count} dy="0.35em">
          {count > 99 ? '99+' : count}
        </text>
      </>
    )
  }
  return <Shape name={kindShapes[only.kind]} size={singleRadius} {...statusLooks[only.status]} />
}

function shortened(title: string, room: number): string {
  const letters = Math.floor(room / letterWidth)
  return title.length <= letters ? title : `${title.slice(0, letters - 1).trimEnd()}…`
}
