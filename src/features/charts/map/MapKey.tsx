import type { Box } from './layout/box.ts'
import type { KeyRow } from './layout/keyRows.ts'
import styles from './MapKey.module.css'
import { useMapTexts } from './useMapTexts.ts'

const rowHeight = 19

/** The size of a key with these rows. */
export function keySize(rows: readonly KeyRow[]): { width: number; height: number } {
  return { width: rows.includes('named') ? 168 : 96, height: rows.length * rowHeight + 8 }
}

/** What colours and lines of the map mean, within the picture. */
export function MapKey({ box: { left, top }, rows }: { box: Box; rows: readonly KeyRow[] }) {
  const { key } = useMapTexts()
  return (
    <g role="group" aria-label={key.label} transform={`translate(${left} ${top})`} className={styles.key}>
      <rect {...keySize(rows)} rx={3} className={styles.ground} />
      {rows.map((row, at) => {
        const middle = 4 + (at + 0.5) * rowHeight
        return (
          <g key={row}>
            {row === 'route' ? (
              <line x1={8} x2={24} y1={middle} y2={middle} className={styles.route} />
            ) : (
              <rect x={8} y={middle - 5} width={16} height={10} data-row={row} className={styles.swatch} />
            )}
            <text x={31} y={middle} dominantBaseline="central">
              {key[row]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
