import type { MonthGroup } from '#src/domain/months.ts'
import { monthKey } from '#src/domain/months.ts'
import type { Move, Theme } from '#src/domain/move.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { LaneHeads } from './LaneHeads.tsx'
import styles from './MoveList.module.css'
import { MoveRow } from './MoveRow.tsx'

type Props = {
  groups: readonly MonthGroup[]
  themes: readonly Theme[]
  selectedId: string | null
  /** Whether the list stands beside an open entry, in one narrow column. */
  beside: boolean
  placeOf: (move: Move) => string
  linkOf: (move: Move) => { pathname: string; search: string }
  onWarm: (move: Move) => void
}

/** The moves as text, by month: the twin of the band, and on a narrow screen the upright timeline itself. */
export function MoveList({ groups, themes, selectedId, beside, placeOf, linkOf, onWarm }: Props) {
  const t = useMessages()
  const locale = useLocale()
  return (
    <section aria-label={t.list.label} className={styles.list} data-beside={beside || undefined}>
      <LaneHeads themes={themes} />
      {groups.map((group) => (
        <section key={monthKey(group)} className={styles.month} aria-labelledby={`month-${monthKey(group)}`}>
          <h2 id={`month-${monthKey(group)}`} className={styles.monthHead}>
            {monthInWords(group.year, group.month, locale)} <span>{group.moves.length}</span>
          </h2>
          <ul className={styles.rows}>
            {group.moves.map((move) => (
              <MoveRow
                key={move.id}
                move={move}
                themes={themes}
                selected={move.id === selectedId}
                place={placeOf(move)}
                link={linkOf(move)}
                onWarm={() => onWarm(move)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
