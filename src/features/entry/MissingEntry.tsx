import { type ReactNode, useId } from 'react'
import type { Move } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { MoveLinks } from './EntryLinks.tsx'
import styles from './MissingEntry.module.css'
import { entryTexts } from './texts.ts'

type Props = {
  id: string
  nearest: readonly Move[]
  latest: readonly Move[]
  linkOf: (move: Move) => { pathname: string; search: string }
  /** Shows the moves that a search finds. */
  onSearch: (query: string) => void
  /** The way to all moves. */
  children: ReactNode
}

/** For a link to a move that the record does not have: moves with similar ids, a search, the latest moves. */
export function MissingEntry({ id, nearest, latest, linkOf, onSearch, children }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const field = useId()
  return (
    <div className={styles.missing}>
      <h1>{common.entry.notFound}</h1>
      <p>{t.notFoundHint(id.length > 80 ? `${id.slice(0, 80).toWellFormed()}…` : id)}</p>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          const query = new FormData(event.currentTarget).get('q')
          onSearch(typeof query === 'string' ? query : '')
        }}
      >
        <label htmlFor={field}>{t.search}</label>
        <input id={field} name="q" type="search" autoComplete="off" />
        <button type="submit">{t.find}</button>
      </form>
      <MoveLinks heading={t.nearest} moves={nearest} linkOf={linkOf} />
      <MoveLinks heading={t.latest} moves={latest} linkOf={linkOf} />
      <p>{children}</p>
    </div>
  )
}
