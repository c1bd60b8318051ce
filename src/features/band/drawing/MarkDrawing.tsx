import { kindShapes } from '#src/domain/kindShape.ts'
import type { LaneSet } from '#src/domain/lanes.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { PlacedLabel } from '../layout/labelPlaces.ts'
import type { MarkCell, PlacedMark } from '../layout/placeMark.ts'
import { dotRadius, fontSize, groupRadius, headHeight, labelY, laneY, shapeSize, totalY } from '../layout/sizes.ts'
import { textWidth } from '../layout/textWidth.ts'
import type { PlacedTitle } from '../layout/titles.ts'
import { GroupDot } from './GroupDot.tsx'
import styles from './Marks.module.css'
import { percent } from './percent.ts'

export type MarkDrawingProps = {
  mark: PlacedMark
  /** The short names above the lanes that lead to this mark, one above the other. */
  labels: readonly PlacedLabel[]
  laneSet: LaneSet
  laneHeight: number
  width: number
  /** The radius of the dot of one move. */
  unit: number
  /** Whether it shows its kind by its shape, if it is of one move. */
  showsKind: boolean
  selected: boolean
  focusLane: number | null
  /** Where the title stands beside a single mark. */
  title: PlacedTitle | undefined
}

/** The space between a shape and the frame of its mark, in pixels. */
const frame = 5
const totalHeight = 12

/**
 * A mark, drawn at x = 0 of a drawing of its own, whose place a transition can move. It has a dot in each of its lanes, as
 * large as its number of moves there; near, and where it is open, one move has the shape of its kind in place of the dot.
 * Several have their total on top.
 */
export function MarkDrawing({ titleText, ...props }: MarkDrawingProps & { titleText: string | null }) {
  const { mark, labels, laneSet, laneHeight, width, unit, showsKind, selected, focusLane, title } = props
  const { x, cells, moves } = mark
  const [only] = moves
  const isGroup = moves.length > 1
  const isOutlined = cells.some(({ count, occurred }) => occurred < count)
  // What has not taken place has an outline, which a dot is too small for.
  const isDot = isGroup || (!showsKind && only?.status === 'occurred')
  const radiusOf = (cell: MarkCell) =>
    isGroup ? groupRadius(cell, unit) : isDot ? dotRadius(1, unit) : shapeSize(unit)
  const reach = cells.reduce((most, cell) => Math.max(most, radiusOf(cell)), shapeSize(unit))
  const yOf = (lane: number) => laneY(lane, laneHeight)
  const top = yOf(cells[0]?.lane ?? 0)
  const bottom = yOf(cells.at(-1)?.lane ?? 0)
  const frameTop = isGroup ? totalY - totalHeight - 1 : top - reach - frame
  return (
    <svg x={percent(x, width)} className={styles.glide} data-outlined={isOutlined || undefined}>
      {labels.map((label) => {
        const below = Math.max(-1, ...labels.map(({ row }) => row).filter((row) => row < label.row))
        const end = isGroup ? totalY - totalHeight : Math.min(top, headHeight)
        return (
          <g key={label.key}>
            <line
              className={styles.leader}
              x1={0}
              x2={0}
              y1={labelY(label.row) + 4}
              y2={below < 0 ? end : labelY(below) - fontSize}
            />
            <text className={styles.label} x={label.x - x} y={labelY(label.row)} textAnchor={label.anchor}>
              {label.text}
            </text>
          </g>
        )
      })}
      {labels.length > 0 && !isGroup && (
        <line className={styles.connector} x1={0} x2={0} y1={headHeight} y2={Math.max(top, headHeight)} />
      )}
      <rect
        className={styles.target}
        x={-reach - frame}
        y={frameTop}
        width={2 * (reach + frame)}
        height={bottom + reach + frame - frameTop}
        rx={reach + frame}
        data-selected={selected || undefined}
      />
      {isGroup && (
        <>
          <line className={styles.connector} x1={0} x2={0} y1={totalY + 3} y2={top} />
          <text className={styles.total} y={totalY}>
            {moves.length}
          </text>
        </>
      )}
      {cells.length > 1 && (
        <line className={styles.stroke} data-group={isGroup || undefined} x1={0} x2={0} y1={top} y2={bottom} />
      )}
      {cells.map((cell) => (
        <g
          key={cell.lane}
          data-theme={laneSet.field === 'theme' ? laneSet.lanes[cell.lane]?.value : undefined}
          className={styles.cell}
          transform={`translate(0 ${yOf(cell.lane)})`}
        >
          {isDot || !only ? (
            <GroupDot cell={cell} unit={unit} />
          ) : (
            <Shape
              name={showsKind ? kindShapes[only.kind] : 'disc'}
              size={sizeOf(only.status, radiusOf(cell))}
              {...statusLooks[only.status]}
            />
          )}
          {cell.lane === focusLane && <circle className={styles.focusRing} r={round(radiusOf(cell) + 3)} />}
        </g>
      ))}
      {title && titleText && (
        <text className={styles.title} x={round(title.left - x)} y={yOf(title.lane)} dy="-0.35em" aria-hidden="true">
          {shortened(titleText, title.room)}
        </text>
      )}
    </svg>
  )
}

/** The dashes of what is announced need room to be seen. */
function sizeOf(status: StatusId, size: number): number {
  return statusLooks[status].outline === 'dashed' ? Math.max(6, size) : size
}

/** A title cut after a word so that it fits, with an ellipsis. */
function shortened(title: string, room: number): string {
  if (textWidth(title) <= room) return title
  const words = title.split(' ')
  do words.pop()
  while (words.length > 1 && textWidth(`${words.join(' ')}…`) > room)
  return `${words.join(' ')}…`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
