import { markOfMove } from '../layout/focusWalk.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import { headHeight, laneY } from '../layout/sizes.ts'
import styles from './Marks.module.css'

/** In pixels. A narrower arrow would be a bow through the totals of its two strokes. */
const leastWidth = 32

/** Arrows from postponed moves to the moves that replaced them, where both are drawn. */
export function PostponedArrows({ marks, laneHeight }: { marks: readonly PlacedMark[]; laneHeight: number }) {
  return marks.flatMap((mark) =>
    mark.moves.flatMap(({ id, postponedTo }) => {
      const target = markOfMove(marks, postponedTo)
      if (!postponedTo || !target || target === mark || target.x - mark.x < leastWidth) return []
      const from = laneY(mark.cells[0]?.lane ?? 0, laneHeight) - 9
      const to = laneY(target.cells[0]?.lane ?? 0, laneHeight) - 11
      const rise = Math.max(headHeight - 8, Math.min(from, to) - 12)
      const d = `M${mark.x} ${from}C${mark.x} ${rise} ${target.x} ${rise} ${target.x} ${to}m-3 -4l3 4l3 -4`
      return <path key={id} className={styles.postponed} d={d} aria-hidden="true" />
    }),
  )
}
