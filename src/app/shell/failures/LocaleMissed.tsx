import { createPortal } from 'react-dom'
import type { Locale } from '#src/domain/vocabulary.ts'
import { missedLocaleWords } from '#src/i18n/early.ts'
import styles from '../BottomNotice.module.css'
import { BilingualFailure } from './BilingualFailure.tsx'

/** Notice at the bottom of the viewport: the page in the other language failed to load, and this one stays. */
export function LocaleMissed({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  return createPortal(
    <div className={styles.notice}>
      <BilingualFailure first={locale} words={missedLocaleWords} onRetry={onRetry} />
    </div>,
    document.body,
  )
}
