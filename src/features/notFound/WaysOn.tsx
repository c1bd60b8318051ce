import { useId, useRef } from 'react'
import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { notFoundTexts } from './texts.ts'
import styles from './WaysOn.module.css'

type Props = {
  /** The latest moves, the newest first. */
  moves: readonly Move[]
  linkOf: (move: Move) => string
  onSearch: (words: string) => void
}

/** From an unknown address: a search of the timeline, and its latest moves. */
export function WaysOn({ moves, linkOf, onSearch }: Props) {
  const t = useTexts(notFoundTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(field.current?.value ?? '')
        }}
      >
        <label htmlFor={id}>{t.search}</label>
        <input ref={field} id={id} type="search" placeholder={t.hint} required />
        <button type="submit">{t.go}</button>
      </form>
      {moves.length > 0 && (
        <>
          <h2>{t.latest}</h2>
          <ul className={styles.latest}>
            {moves.map((move) => (
              <li key={move.id}>
                <span>{shortSpan(move.span, locale)}</span>
                <div>
                  <Link to={linkOf(move)}>{text(move.title)}</Link>
                  {move.status !== 'occurred' && ` · ${statusInWords(move, common)}`}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
