import { createPortal } from 'react-dom'
import styles from '#src/app/boot/StandingNotice.module.css'
import type { Locale } from '#src/domain/vocabulary.ts'
import { missedLocaleWords } from '#src/i18n/early.ts'
import { BilingualFailure } from './BilingualFailure.tsx'

/** Says, at the foot of the window, that the page in the other language did not come; this one stays as it is. */
export function LocaleMissed({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  return createPortal(
    <div className={styles.place}>
      <BilingualFailure first={locale} words={missedLocaleWords} onRetry={onRetry} />
    </div>,
    document.body,
  )
}
