import type { Move } from '#src/domain/move.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Link } from '#src/ui/Link.tsx'
import sections from '#src/ui/page/sections.module.css'

type Props = { moves: readonly Move[]; linkTo: (id: string) => string }

/** Moves as plain links to their entries, each after its date. */
export function MoveLinks({ moves, linkTo }: Props) {
  const locale = useLocale()
  const titleOf = useTitle()
  return (
    <ul className={sections.dated}>
      {moves.map((move) => (
        <li key={move.id}>
          <span className={sections.date}>{shortSpan(move.span, locale)}</span>
          <Link to={linkTo(move.id)}>{titleOf(move)}</Link>
        </li>
      ))}
    </ul>
  )
}
