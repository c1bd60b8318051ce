import { createRoot, type Root } from 'react-dom/client'
import styles from '#src/app/shell/BottomNotice.module.css'
import type { Locale } from '#src/domain/vocabulary.ts'
import { standingWords } from '#src/i18n/early.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

type Props = { locale: Locale; onRetry: () => void }

/** On a prerendered page that could not be hydrated, because code or data failed to load or the app failed to render. */
export function NotHydratedNotice({ locale, onRetry }: Props) {
  const { title, hint, retry } = standingWords[locale]
  return <Failure title={title} hint={hint} action={retry} onRetry={onRetry} />
}

/** Appends the notice's container: at the bottom of the viewport, so that nothing moves on the page being read. */
export function createNoticeRoot(): Root {
  const container = document.createElement('div')
  container.className = styles.notice ?? ''
  return createRoot(document.body.appendChild(container))
}
