import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './MissingEntry.module.css'
import { entryTexts } from './texts.ts'

type Props = {
  id: string
  /** Ways on. */
  children: ReactNode
}

/** For a link to a move that the record does not have. */
export function MissingEntry({ id, children }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  return (
    <div className={styles.missing}>
      <h1>{common.entry.notFound}</h1>
      <p>{t.notFoundHint(id.length > 80 ? `${id.slice(0, 80).toWellFormed()}…` : id)}</p>
      {children}
    </div>
  )
}
