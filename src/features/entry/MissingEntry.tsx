import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { shortDay } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages, useText } from '#src/i18n/LocaleContext.ts'
import styles from './Entry.module.css'

type Props = {
  id: string
  nearest: readonly Move[]
  linkOf: (move: Move) => { pathname: string; search: string }
}

/** For a link to a move that the record does not have: what may have been meant. */
export function MissingEntry({ id, nearest, linkOf }: Props) {
  const t = useMessages()
  const locale = useLocale()
  const text = useText()
  return (
    <div className={styles.entry}>
      <h2 className={styles.title}>{t.entry.notFound}</h2>
      <p>{t.entry.notFoundHint(id.length > 80 ? `${id.slice(0, 80).toWellFormed()}…` : id)}</p>
      {nearest.length > 0 && (
        <section className={styles.related}>
          <h3>{t.entry.nearest}</h3>
          <ul>
            {nearest.map((move) => (
              <li key={move.id}>
                <Link to={linkOf(move)}>
                  <small>{shortDay(move.span.first, locale)}</small> {text(move.title)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
