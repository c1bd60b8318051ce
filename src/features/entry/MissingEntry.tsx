import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { shortDay } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './Entry.module.css'
import links from './EntryLinks.module.css'
import { entryTexts } from './texts.ts'

type Props = {
  id: string
  nearest: readonly Move[]
  linkOf: (move: Move) => { pathname: string; search: string }
}

/** For a link to a move that the record does not have: moves with similar ids. */
export function MissingEntry({ id, nearest, linkOf }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const text = useText()
  return (
    <div className={styles.entry}>
      <h2 className={styles.title}>{common.entry.notFound}</h2>
      <p>{t.notFoundHint(id.length > 80 ? `${id.slice(0, 80).toWellFormed()}…` : id)}</p>
      {nearest.length > 0 && (
        <section className={links.related}>
          <h3>{t.nearest}</h3>
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
