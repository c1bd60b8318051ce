import type { Move } from '#src/domain/move.ts'
import type { Related } from '#src/domain/related.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from './EntryLinks.module.css'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = { heading: string; moves: readonly Move[]; linkOf: (move: Move) => Address }

/** Links to the other moves of the same trip. */
export function MoveLinks({ heading, moves, linkOf }: Props) {
  if (moves.length === 0) return null
  return (
    <section className={styles.related}>
      <h2>{heading}</h2>
      <List moves={moves} linkOf={linkOf} />
    </section>
  )
}

/** Links to moves with the same people and countries. */
export function RelatedMoves({ related, linkOf }: { related: Related; linkOf: (move: Move) => Address }) {
  const t = useTexts(entryTexts)
  const groups = [
    { heading: t.samePeople, moves: related.people },
    { heading: t.sameCountry, moves: related.countries },
  ].filter(({ moves }) => moves.length > 0)
  if (groups.length === 0) return null
  return (
    <section className={styles.related}>
      <h2>{t.related}</h2>
      {groups.map(({ heading, moves }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <List moves={moves} linkOf={linkOf} />
        </div>
      ))}
    </section>
  )
}

/** Date and title of moves, and their status unless they have taken place. */
function List({ moves, linkOf }: Omit<Props, 'heading'>) {
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  return (
    <ul>
      {moves.map((move) => {
        const status = statusFact(move, common)
        return (
          <li key={move.id}>
            <Link to={linkOf(move)}>
              <small>{shortSpan(move.span, locale)}</small> <span>{titleOf(move)}</span> {status && <b>{status}</b>}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
