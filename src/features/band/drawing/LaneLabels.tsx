import type { LaneSet } from '#src/domain/lanes.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import '#src/ui/checkbox.css'
import { bandTexts } from '../texts.ts'
import styles from './LaneLabels.module.css'

/** The filter by theme that the labels are on wide screens, where the lanes are themes. */
export type ThemeFilter = {
  chosen: readonly string[]
  /** Whether choosing a theme would leave any move. */
  canChoose: (theme: string) => boolean
  onToggle: (theme: string) => void
}

type Props = {
  laneSet: LaneSet
  /** For each lane its number of selected moves, which are those that it draws. */
  counts: readonly number[]
  themeFilter: ThemeFilter | undefined
}

/**
 * The names of the lanes, each with its number of moves. Lanes of themes are on wide screens the filter by theme; where
 * they have no boxes, on narrower ones and without scripts, they are a group of plain names. Labels of other lanes, and
 * those of a band that does not filter, are hidden from screen readers, since marks name what the lanes say.
 */
export function LaneLabels({ laneSet, counts, themeFilter }: Props) {
  const t = useTexts(bandTexts)
  const { field, lanes } = laneSet
  const many = lanes.length > 10 || undefined
  if (field !== 'theme' || !themeFilter) {
    return (
      <ul className={styles.lanes} aria-hidden="true" data-many={many}>
        {lanes.map(({ value, key, name }, lane) => (
          <li key={key} className={styles.lane} data-theme={field === 'theme' ? value : undefined}>
            <span className={styles.dot} />
            <span className={styles.laneName}>{name}</span>
            <span className={styles.laneCount}>{counts[lane] ?? 0}</span>
          </li>
        ))}
      </ul>
    )
  }
  const { chosen, canChoose, onToggle } = themeFilter
  return (
    <div role="group" aria-label={t.themes} className={styles.lanes} data-filter="" data-many={many}>
      {lanes.map(({ value, key, name }, lane) => {
        const count = counts[lane] ?? 0
        const isChosen = value !== null && chosen.includes(value)
        return (
          <label
            key={key}
            className={styles.lane}
            data-theme={value}
            data-dimmed={(chosen.length > 0 && !isChosen) || undefined}
          >
            <span className={styles.dot} />
            {value !== null && (
              <input
                type="checkbox"
                checked={isChosen}
                disabled={count === 0 && !isChosen && !canChoose(value)}
                onChange={() => onToggle(value)}
              />
            )}
            <span className={styles.laneName}>{name}</span>
            <span className={styles.laneCount}>{count}</span>
          </label>
        )
      })}
    </div>
  )
}
