import type { ComponentProps } from 'react'
import type { Move } from '#src/domain/move.ts'
import { calendarOf, type Day } from '#src/domain/time/dateSpan.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { Link } from '#src/ui/Link.tsx'
import styles from './LatestMoves.module.css'
import { latestTexts } from './texts.ts'

type Props = {
  /** The newest first; with none nothing is shown. */
  moves: readonly Move[]
  /** The day of the last update: its year goes without saying. */
  updated: Day
  placeOf: (move: Move) => string
  linkOf: (move: Move) => ComponentProps<typeof Link>['to']
}

/** What is new: date, kind, place, status and title of the latest moves of the whole record, whatever the filter. */
export function LatestMoves({ moves, updated, placeOf, linkOf }: Props) {
  const t = useTexts(latestTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  if (moves.length === 0) return null
  const thisYear = ` ${calendarOf(updated).year}`
  return (
    <section aria-labelledby="latest" className={styles.latest}>
      <h2 id="latest" className="visuallyHidden">
        {t.heading}
      </h2>
      <ul className={styles.moves}>
        {moves.map((move) => (
          <li key={move.id} className={styles.move}>
            <DottedLine className={styles.facts}>
              <span className={styles.date}>{shortSpan(move.span, locale).replace(thisYear, '')}</span>
              {common.kinds[move.kind]}
              {placeOf(move)}
              {statusFact(move, common)}
            </DottedLine>
            <Link to={linkOf(move)} className={styles.title}>
              {titleOf(move)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
