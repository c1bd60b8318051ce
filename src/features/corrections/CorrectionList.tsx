import type { Correction } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from './CorrectionList.module.css'
import { correctionDays } from './correctionDays.ts'

type Props = {
  corrections: readonly Correction[]
  titleOf: (move: string) => string
  linkOf: (move: string) => string
}

/** Corrections of many entries by day: the entry, and what readers are told. */
export function CorrectionList({ corrections, titleOf, linkOf }: Props) {
  const locale = useLocale()
  const text = useText()
  return correctionDays(corrections).map(({ date, entries }) => (
    <section key={date} className={styles.day}>
      <h2>
        <time dateTime={date}>{dayInWords(toDay(date), locale)}</time>
      </h2>
      <ul>
        {entries.map(({ move, notes }) => (
          <li key={move}>
            <Link to={linkOf(move)}>{titleOf(move)}</Link>
            {notes.map((note) => (
              <p key={note.es}>{text(note)}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ))
}
