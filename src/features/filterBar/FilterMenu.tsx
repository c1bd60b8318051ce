import { type ReactNode, Suspense } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { Failure } from '#src/ui/page/Failure.tsx'
import styles from './FilterMenu.module.css'
import type * as panels from './panels/panels.ts'
import { filterBarTexts } from './texts.ts'

type Props = {
  label: string
  /** How many values are chosen in it. */
  chosen: number
  align?: 'start' | 'end'
  /** Renders the panel from its code. */
  children: (code: PanelCode) => ReactNode
}

type PanelCode = typeof panels
const code = lazyCode(() => import('./panels/panels.ts'))

/** Loads the code of the panels for when a menu is about to open. A failure shows when one opens. */
export function loadPanels(): void {
  code.load().catch(() => {})
}

/** A button that opens a panel of the filter; its code loads when a menu is about to open. */
export function FilterMenu({ label, chosen, align = 'start', children }: Props) {
  const t = useTexts(filterBarTexts)
  const common = useTexts(commonTexts)
  const face = (
    <>
      {label}
      {chosen > 0 && (
        <span className={styles.badge}>
          {chosen}
          <span className="visuallyHidden"> ({t.chosen(chosen)})</span>
        </span>
      )}
      <Icon name="down" />
    </>
  )
  const failure = (_: unknown, retry: () => void) => <Failure title={t.failed} action={common.retry} onRetry={retry} />
  return (
    <Popover face={face} faceClassName={styles.face} align={align}>
      {() => (
        <ErrorBoundary isLater onRetry={code.forgetFailure} failure={failure}>
          <Suspense fallback={<p role="status">{t.loading}</p>}>
            <Panel render={children} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Popover>
  )
}

function Panel({ render }: { render: Props['children'] }) {
  return render(useLazyCode(code))
}
