import type { PlacedLabel } from '../layout/labels.ts'
import { headHeight, labelY } from '../layout/sizes.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'

/** Names that belong to no mark: over their days between two edges, or with a leader down to the histograms. */
export function Brackets({ labels, width }: { labels: readonly PlacedLabel[]; width: number }) {
  return labels
    .filter(({ mark }) => mark === null)
    .map(({ key, text, row, left, right, x, anchor, leader }) => {
      const y = labelY(row)
      return (
        <g key={key} className={styles.bracket}>
          {leader === null ? (
            <>
              <line x1={percent(left, width)} x2={percent(right, width)} y1={y + 3} y2={y + 3} />
              <line x1={percent(left, width)} x2={percent(left, width)} y1={y + 3} y2={y + 6} />
              <line x1={percent(right, width)} x2={percent(right, width)} y1={y + 3} y2={y + 6} />
            </>
          ) : (
            <line x1={percent(leader, width)} x2={percent(leader, width)} y1={y + 4} y2={headHeight} />
          )}
          <text x={percent(x, width)} y={y} textAnchor={anchor}>
            {text}
          </text>
        </g>
      )
    })
}
