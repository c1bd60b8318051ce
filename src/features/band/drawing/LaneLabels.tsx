import type { LaneSet } from '#src/domain/lanes.ts'
import styles from './LaneLabels.module.css'

/** The names of the lanes, each with its number of selected moves. Hidden from screen readers: marks name their themes. */
export function LaneLabels({ laneSet, counts }: { laneSet: LaneSet; counts: readonly number[] }) {
  return (
    <ul className={styles.lanes} aria-hidden="true" data-many={laneSet.lanes.length > 10 || undefined}>
      {laneSet.lanes.map(({ value, key, name }, lane) => (
        <li key={key} data-theme={laneSet.field === 'theme' ? value : undefined}>
          <span className={styles.dot} />
          <span className={styles.laneName}>{name}</span>
          <span className={styles.laneCount}>{counts[lane] ?? 0}</span>
        </li>
      ))}
    </ul>
  )
}
