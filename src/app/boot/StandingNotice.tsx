import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '#src/domain/vocabulary.ts'
import { standingWords } from '#src/i18n/early.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import styles from './StandingNotice.module.css'

type Props = { locale: Locale; onRetry: () => void }

/** Beside a page that was made beforehand and stays as it is, because what the app needs did not come. */
export function StandingNotice({ locale, onRetry }: Props) {
  const { title, hint, retry } = standingWords[locale]
  return <Failure title={title} hint={hint} action={retry} onRetry={onRetry} />
}

/** Makes the place of the notice: at the foot of the window, so that nothing moves under who is reading the page. */
export function createNoticeRoot(): Root {
  const place = document.createElement('div')
  place.className = styles.place ?? ''
  return createRoot(document.body.appendChild(place))
}
