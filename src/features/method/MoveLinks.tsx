import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import sections from '#src/ui/page/sections.module.css'

type Props = { moves: readonly Move[]; linkTo: (id: string) => string }

/** Moves as plain links to their entries, each after its date. */
export function MoveLinks({ moves, linkTo }: Props) {
  const locale = useLocale()
  const text = useText()
  return (
    <ul className={sections.dated}>
      {moves.map(({ id, title, span }) => (
        <li key={id}>
          <span className={sections.date}>{shortSpan(span, locale)}</span>
          <Link to={linkTo(id)}>{text(title)}</Link>
        </li>
      ))}
    </ul>
  )
}
