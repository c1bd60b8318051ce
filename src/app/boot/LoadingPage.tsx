import type { ReactNode } from 'react'
import styles from '#src/app/shell/Shell.module.css'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadingWords } from '#src/i18n/early.ts'
import { useStood } from '#src/ui/browser/useStood.ts'
import { patience } from '#src/ui/page/Waiting.tsx'

type Props = {
  locale: Locale
  /** What is shown once it takes long. */
  slow: ReactNode
}

/** Shown while the code of the first page loads. */
export function LoadingPage({ locale, slow }: Props) {
  if (useStood(patience)) return slow
  return (
    <div className={styles.loading} role="status">
      <title>{loadingWords[locale]}</title>
      <h1>{loadingWords[locale]}</h1>
    </div>
  )
}
