import { markOfMove } from '../layout/focusWalk.ts'
import type { MarkCell, PlacedMark } from '../layout/placeMark.ts'
import { dotRadius, laneY, shapeSize } from '../layout/sizes.ts'
import styles from './Marks.module.css'

/** In pixels. A narrower arrow would be a bow through the totals of its two strokes. */
const leastWidth = 32
/** How far an arrow swings out, and its distance from the dots at its ends, in pixels. */
const mostSwing = 20
const dotGap = 2

type Props = {
  marks: readonly PlacedMark[]
  laneHeight: number
  /** The radius of the dot of one move. */
  unit: number
}

/** Arrows from postponed moves to the moves that replaced them, where both are drawn: between their dots that are nearest. */
export function PostponedArrows({ marks, laneHeight, unit }: Props) {
  return marks.flatMap((mark) =>
    mark.moves.flatMap(({ id, postponedTo }) => {
      const target = markOfMove(marks, postponedTo)
      const cells = target && nearestCells(mark, target)
      if (!cells || target.x - mark.x < leastWidth) return []
      const from = besideOf(mark, cells[0], 1, { laneHeight, unit })
      const to = besideOf(target, cells[1], -1, { laneHeight, unit })
      const swing = Math.min(mostSwing, (to.x - from.x) / 2)
      const d = `M${from.x} ${from.y}c${swing} ${-swing} ${to.x - from.x - swing} ${to.y - from.y - swing} ${to.x - from.x} ${to.y - from.y}`
      return (
        <g key={id} className={styles.postponed} aria-hidden="true">
          <path d={d} />
          <path d={`M${to.x - 5} ${to.y}h5v-5`} />
        </g>
      )
    }),
  )
}

/** The place above the dot of a cell and to its right (1), at which an arrow leaves it, or to its left (-1), where one comes. */
function besideOf(
  mark: PlacedMark,
  { lane, count }: MarkCell,
  side: 1 | -1,
  { laneHeight, unit }: Omit<Props, 'marks'>,
) {
  const reach = (Math.max(dotRadius(count, unit), shapeSize(unit)) + dotGap) * Math.SQRT1_2
  return { x: mark.x + side * reach, y: laneY(lane, laneHeight) - reach }
}

/** The cells of two marks whose lanes are nearest, the upper ones of several; nothing where one of them has none. */
function nearestCells(mark: PlacedMark, target: PlacedMark): readonly [MarkCell, MarkCell] | undefined {
  const pairs = mark.cells.flatMap((cell) => target.cells.map((other) => [cell, other] as const))
  return pairs.toSorted((a, b) => lanesBetween(a) - lanesBetween(b))[0]
}

function lanesBetween([cell, other]: readonly [MarkCell, MarkCell]): number {
  return Math.abs(cell.lane - other.lane)
}
