import type { Theme } from '#src/domain/move.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import styles from './LaneMarks.module.css'
import { laneStep } from './LaneMarks.tsx'

const height = 84

/** The names of the vertical lanes, slanted above them; sticky while the list scrolls. */
export function LaneHeads({ themes }: { themes: readonly Theme[] }) {
  const text = useText()
  const width = themes.length * laneStep + 70
  return (
    <div className={styles.laneHeads} aria-hidden="true">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {themes.map(({ id, short }, lane) => {
          const x = (lane + 0.5) * laneStep
          return (
            <g key={id} data-theme={id}>
              <circle cx={x} cy={height - 6} r={3.5} />
              <text x={x + 2} y={height - 14} transform={`rotate(-56 ${x + 2} ${height - 14})`}>
                {text(short)}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
