import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import styles from '#src/ui/page/sections.module.css'

type Props = { moves: readonly Move[]; linkTo: (id: string) => string }

/** Moves as plain links to their entries, each with its date. */
export function MoveLinks({ moves, linkTo }: Props) {
  const locale = useLocale()
  const text = useText()
  return (
    <ul>
      {moves.map(({ id, title, span }) => (
        <li key={id}>
          <Link to={linkTo(id)}>{text(title)}</Link> <span className={styles.when}>{spanInWords(span, locale)}</span>
        </li>
      ))}
    </ul>
  )
}
