import { type FormEvent, useId, useState } from 'react'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import styles from './Desk.module.css'
import type { MoveRow } from './deskProtocol.ts'
import { deskTexts } from './texts.ts'

type Props = { moves: readonly MoveRow[]; locale: Locale; onLocale: (locale: Locale) => void }

/** The name of the desk, the ways to another move or a new one, and its language. */
export function DeskHead({ moves, locale, onLocale }: Props) {
  const t = useTexts(deskTexts)
  const text = useText()
  const list = useId()
  const [wanted, setWanted] = useState('')
  const open = (event: FormEvent) => {
    event.preventDefault()
    window.location.hash = wanted
    setWanted('')
  }
  return (
    <header className={styles.head}>
      <h1>{t.title}</h1>
      <form onSubmit={open} className={styles.open}>
        <label htmlFor={`${list}-id`}>{t.open.label}</label>
        <input
          id={`${list}-id`}
          list={list}
          autoComplete="off"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <datalist id={list}>
          {moves.toReversed().map(({ id, title }) => (
            <option key={id} value={id}>
              {text(title)}
            </option>
          ))}
        </datalist>
        <button type="submit">{t.open.button}</button>
      </form>
      <button
        type="button"
        onClick={() => {
          window.location.hash = ''
        }}
      >
        {t.open.fresh}
      </button>
      <div role="group" aria-label={t.language} className={styles.open}>
        {localeIds.map((each) => (
          <button key={each} type="button" aria-pressed={each === locale} onClick={() => onLocale(each)}>
            {t.languages[each]}
          </button>
        ))}
      </div>
    </header>
  )
}
