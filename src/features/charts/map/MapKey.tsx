import type { Box } from './layout/box.ts'
import type { KeyRow } from './layout/keyRows.ts'
import { textWidth } from './layout/placeLabels.ts'
import styles from './MapKey.module.css'
import type { MapTexts } from './texts.es.ts'
import { useMapTexts } from './useMapTexts.ts'

const rowHeight = 19
/** Above the first row and below the last. */
const padding = 4
/** Where the words begin, right of colour or line. */
const wordsAt = 31

/** The size of a key with these rows. */
export function keySize(rows: readonly KeyRow[], words: MapTexts['key']): { width: number; height: number } {
  const longest = Math.max(...rows.map((row) => textWidth(words[row])))
  return { width: wordsAt + longest, height: rows.length * rowHeight + 2 * padding }
}

/** What colours and lines of the map mean, within the picture. */
export function MapKey({ box, rows }: { box: Box; rows: readonly KeyRow[] }) {
  const { key } = useMapTexts()
  return (
    <g role="group" aria-label={key.label} transform={`translate(${box.left} ${box.top})`} className={styles.key}>
      <rect {...keySize(rows, key)} rx={3} className={styles.ground} />
      {rows.map((row, at) => {
        const middle = padding + (at + 0.5) * rowHeight
        return (
          <g key={row}>
            {row === 'route' || row === 'rest' ? (
              <line x1={8} x2={24} y1={middle} y2={middle} data-row={row} className={styles.route} />
            ) : (
              <rect x={8} y={middle - 5} width={16} height={10} data-row={row} className={styles.swatch} />
            )}
            <text x={wordsAt} y={middle} dominantBaseline="central">
              {key[row]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
