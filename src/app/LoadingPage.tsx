import type { Locale } from '#src/domain/vocabulary.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import styles from './Shell.module.css'

type Props = { locale: Locale }

/** Shown while the code of the first page is under way. */
export function LoadingPage({ locale }: Props) {
  return (
    <p className={styles.loading} role="status">
      {messagesOf(locale).loading}
    </p>
  )
}
