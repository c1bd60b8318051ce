import { createPortal } from 'react-dom'
import { createPath, type Path, useHref, useNavigation } from 'react-router'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useStood } from '#src/ui/browser/useStood.ts'
import { Waiting } from '#src/ui/page/Waiting.tsx'
import styles from './BottomNotice.module.css'

/** While the code of the page that a link leads to loads: that it does, since this page stays until then. */
export function GoingOn() {
  const { location } = useNavigation()
  return location && <Going to={location} />
}

/** How long a way may take before it is said, in milliseconds: most are immediate, and a notice would flash. */
const blink = 150

/** A way to a page that takes a moment; where it takes long, the page can be loaded as a document. */
export function Going({ to }: { to: Partial<Path> }) {
  const { panel } = useTexts(commonTexts)
  const href = useHref(createPath(to))
  const isSeen = useStood(blink)
  return (
    isSeen &&
    createPortal(
      <div className={styles.notice}>
        <Waiting words={panel} onRetry={() => window.location.assign(href)} />
      </div>,
      document.body,
    )
  )
}
