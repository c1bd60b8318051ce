import { useId, useRef } from 'react'
import type { Move } from '#src/domain/move.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Link } from '#src/ui/Link.tsx'
import { notFoundTexts } from './texts.ts'
import styles from './WaysOn.module.css'

type LinkOf = (move: Move) => string | { pathname: string; search: string }

type Props = {
  /** The moves that may be meant, the likeliest first. */
  nearest?: readonly Move[]
  /** The latest moves, the newest first. */
  latest: readonly Move[]
  linkOf: LinkOf
  onSearch: (words: string) => void
}

/** From an address at which the site has nothing: a search of the timeline, moves that may be meant, the latest. */
export function WaysOn({ nearest, latest, linkOf, onSearch }: Props) {
  const t = useTexts(notFoundTexts)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <form
        role="search"
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(field.current?.value ?? '')
        }}
      >
        <label htmlFor={id}>{t.search}</label>
        <input ref={field} id={id} type="search" placeholder={t.hint} autoComplete="off" required />
        <button type="submit">{t.go}</button>
      </form>
      {nearest && <MoveLinks heading={t.nearest} moves={nearest} linkOf={linkOf} />}
      <MoveLinks heading={t.latest} moves={latest} linkOf={linkOf} />
    </>
  )
}

/** Date and title of moves, and their status unless they have taken place. */
function MoveLinks({ heading, moves, linkOf }: { heading: string; moves: readonly Move[]; linkOf: LinkOf }) {
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  if (moves.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul className={styles.moves}>
        {moves.map((move) => {
          const status = statusFact(move, common)
          return (
            <li key={move.id}>
              <span>{shortSpan(move.span, locale)}</span>
              <div>
                <Link to={linkOf(move)}>{titleOf(move)}</Link> {status && <b>{status}</b>}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
