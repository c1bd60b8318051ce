import type { PlacedLabel } from '../layout/labelPlaces.ts'
import { headHeight, labelY } from '../layout/sizes.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'

/** Names that belong to no mark: over their days between two edges, or with a leader down to the histograms. */
export function Brackets({ labels, width }: { labels: readonly PlacedLabel[]; width: number }) {
  return labels
    .filter(({ mark }) => mark === null)
    .map(({ key, text, row, x, anchor, leader, span }) => {
      const y = labelY(row)
      return (
        <g key={key} className={styles.bracket}>
          {span ? (
            <>
              <line x1={percent(span.left, width)} x2={percent(span.right, width)} y1={y + 3} y2={y + 3} />
              <line x1={percent(span.left, width)} x2={percent(span.left, width)} y1={y + 3} y2={y + 6} />
              <line x1={percent(span.right, width)} x2={percent(span.right, width)} y1={y + 3} y2={y + 6} />
            </>
          ) : (
            <line x1={percent(leader ?? x, width)} x2={percent(leader ?? x, width)} y1={y + 4} y2={headHeight} />
          )}
          <text x={percent(x, width)} y={y} textAnchor={anchor}>
            {text}
          </text>
        </g>
      )
    })
}
