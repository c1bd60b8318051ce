import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import type { Related } from '#src/domain/related.ts'
import { shortDay } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './EntryLinks.module.css'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  related: Related
  tourName: string | null
  previous: Move | null
  next: Move | null
  linkOf: (move: Move) => Address
}

/** Links to related moves and to the previous and next one. */
export function EntryLinks({ related, tourName, previous, next, linkOf }: Props) {
  const t = useTexts(entryTexts)
  const text = useText()
  const groups = [
    { heading: tourName ?? t.sameTour, moves: related.tour },
    { heading: t.samePeople, moves: related.people },
    { heading: t.sameCountry, moves: related.countries },
  ].filter(({ moves }) => moves.length > 0)
  return (
    <>
      {groups.length > 0 && (
        <section className={styles.related}>
          <h3>{t.related}</h3>
          {groups.map(({ heading, moves }) => (
            <div key={heading}>
              <h4>{heading}</h4>
              <ul>
                {moves.map((move) => (
                  <li key={move.id}>
                    <MoveLink move={move} to={linkOf(move)}>
                      {text(move.title)}
                    </MoveLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <nav className={styles.neighbours} aria-label={`${t.previous} / ${t.next}`}>
        {previous && (
          <Link to={linkOf(previous)} rel="prev">
            <Icon name="left" />
            <span>
              <small>{t.previous}</small> {text(previous.title)}
            </span>
          </Link>
        )}
        {next && (
          <Link to={linkOf(next)} rel="next" className={styles.next}>
            <span>
              <small>{t.next}</small> {text(next.title)}
            </span>
            <Icon name="right" />
          </Link>
        )}
      </nav>
    </>
  )
}

function MoveLink({ move, to, children }: { move: Move; to: Address; children: string }) {
  const locale = useLocale()
  return (
    <Link to={to}>
      <small>{shortDay(move.span.first, locale)}</small> {children}
    </Link>
  )
}
