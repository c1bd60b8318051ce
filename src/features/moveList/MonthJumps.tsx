import { type MonthGroup, monthKey } from '#src/domain/time/months.ts'
import { monthInWords, shortMonth } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { scrollToPart } from '#src/ui/browser/scrollUntilStable.ts'
import styles from './MonthJumps.module.css'
import { moveListTexts } from './texts.ts'

/** The greatest number of links: more would be too small to touch. */
const mostJumps = 18

/** The overview of the vertical timeline, at the edge of a narrow screen: for each month a bar for its moves, and a link. */
export function MonthJumps({ groups }: { groups: readonly MonthGroup[] }) {
  const t = useTexts(moveListTexts)
  const locale = useLocale()
  const most = groups.reduce((top, { moves }) => Math.max(top, moves.length), 1)
  const every = Math.ceil(groups.length / mostJumps)
  return (
    <nav aria-label={t.jump} className={styles.jumps}>
      {groups
        .filter((_, index) => index % every === 0)
        .map((group) => (
          <a
            key={monthKey(group)}
            href={`#month-${monthKey(group)}`}
            aria-label={monthInWords(group.year, group.month, locale)}
            onClick={(event) => {
              // A link within the list adds no entry to the history.
              event.preventDefault()
              scrollToPart(`month-${monthKey(group)}`)
            }}
          >
            <svg width="16" height="8" aria-hidden="true">
              <rect x={0} y={2} width={4 + 12 * Math.sqrt(group.moves.length / most)} height={4} rx={2} />
            </svg>
            {shortMonth(group.month, locale)}
          </a>
        ))}
    </nav>
  )
}
