import styles from '#src/app/shell/Shell.module.css'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadingWords } from '#src/i18n/early.ts'

type Props = { locale: Locale }

/** Shown while the code of the first page loads. */
export function LoadingPage({ locale }: Props) {
  return (
    <p className={styles.loading} role="status">
      {loadingWords[locale]}
    </p>
  )
}
