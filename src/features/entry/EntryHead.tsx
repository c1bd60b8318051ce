import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import type { Move, Theme } from '#src/domain/move.ts'
import { spanWithWeekday } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages, useText } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import styles from './Entry.module.css'

type Address = { pathname: string; search: string }
type Props = {
  move: Move
  title: string
  themes: readonly Theme[]
  /** Where it took place. */
  place: ReactNode
  themeLink: (theme: Theme) => Address
  headingRef: Ref<HTMLHeadingElement>
}

/** What the index knows of a move: it stands at once, before the details arrive. */
export function EntryHead({ move, title, themes, place, themeLink, headingRef }: Props) {
  const t = useMessages()
  const locale = useLocale()
  const text = useText()
  return (
    <header>
      <p className={styles.kicker}>
        <time dateTime={move.span.interval ? undefined : move.date.replace(/[~?%]/g, '')}>
          {spanWithWeekday(move.span, locale)}
        </time>{' '}
        <span>{t.kinds[move.kind]}</span> <span>{t.phases[move.phase]}</span>{' '}
        {move.status !== 'occurred' && <strong>{statusInWords(move, t)}</strong>}
      </p>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {place}
      <ul className={styles.themes} aria-label={t.entry.themes}>
        {themes
          .filter(({ id }) => move.themes.includes(id))
          .map((theme) => (
            <li key={theme.id} data-theme={theme.id}>
              <Link to={themeLink(theme)} preventScrollReset>
                {text(theme.label)}
              </Link>
            </li>
          ))}
      </ul>
    </header>
  )
}
