import type { Box } from './layout/box.ts'
import styles from './MapKey.module.css'
import { useMapTexts } from './useMapTexts.ts'

const rowHeight = 19
const width = 168

/** The size of the key, which grows by a row where countries named are shown. */
export function keySize(showNamed: boolean): { width: number; height: number } {
  return { width: showNamed ? width : 96, height: (showNamed ? 4 : 3) * rowHeight + 8 }
}

/** What colours and lines of the map mean, within the picture. */
export function MapKey({ box: { left, top }, showNamed }: { box: Box; showNamed: boolean }) {
  const { key } = useMapTexts()
  const size = keySize(showNamed)
  const rows = [key.once, key.more, key.route, ...(showNamed ? [key.named] : [])]
  return (
    <g role="group" aria-label={key.label} transform={`translate(${left} ${top})`} className={styles.key}>
      <rect {...size} rx={3} className={styles.ground} />
      {rows.map((words, at) => {
        const middle = 4 + (at + 0.5) * rowHeight
        return (
          <g key={words}>
            {at === 2 ? (
              <line x1={8} x2={24} y1={middle} y2={middle} className={styles.route} />
            ) : (
              <rect
                x={8}
                y={middle - 5}
                width={16}
                height={10}
                data-step={at === 3 ? 0 : at + 1}
                className={styles.swatch}
              />
            )}
            <text x={31} y={middle} dominantBaseline="central">
              {words}
            </text>
          </g>
        )
      })}
    </g>
  )
}
