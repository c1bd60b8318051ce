import type { Correction } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from './CorrectionList.module.css'

type Props = {
  corrections: readonly Correction[]
  titleOf: (move: string) => string
  linkOf: (move: string) => string
}

/** Corrections of many entries: the day, the entry, and what readers are told. */
export function CorrectionList({ corrections, titleOf, linkOf }: Props) {
  const locale = useLocale()
  const text = useText()
  return (
    <ul className={styles.list}>
      {corrections.map(({ move, date, note }) => (
        <li key={`${date} ${move} ${note.es}`}>
          <time dateTime={date}>{dayInWords(toDay(date), locale)}</time>
          <Link to={linkOf(move)}>{titleOf(move)}</Link>
          <p>{text(note)}</p>
        </li>
      ))}
    </ul>
  )
}
