import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move, Theme } from '#src/domain/move.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { Shape } from '#src/ui/Shape.tsx'
import styles from './LaneMarks.module.css'

/** The distance between two upright lanes, in pixels, as in MoveList.module.css. */
const laneStep = 14

type Props = { move: Move; themes: readonly Theme[] }

/** A move as a line across the upright lanes. The row has the same in words. */
export function LaneMarks({ move, themes }: Props) {
  const width = themes.length * laneStep
  const at = (lane: number) => (lane + 0.5) * laneStep
  const own = themes.flatMap(({ id }, lane) => (move.themes.includes(id) ? [{ id, lane }] : []))
  const { outline, isStruck } = statusLooks[move.status]
  const first = own[0]?.lane ?? 0
  const last = own.at(-1)?.lane ?? 0
  return (
    <svg className={styles.marks} width={width} height={20} viewBox={`0 -10 ${width} 20`} aria-hidden="true">
      <line x1={at(first)} x2={at(last)} y1={0} y2={0} />
      {own.map(({ id, lane }) => (
        <g key={id} data-theme={id}>
          <Shape
            name={kindShapes[move.kind]}
            size={5}
            x={at(lane)}
            outline={outline === 'hollow' ? 'filled' : outline} // the line that strikes it is enough
          />
        </g>
      ))}
      {isStruck && <path d={`M${at(first) - 8} 5L${at(last) + 8} -5`} />}
    </svg>
  )
}
