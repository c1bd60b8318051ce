import { Suspense, useState } from 'react'
import { isFiltering } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { Failure } from '#src/ui/page/Failure.tsx'
import type { FilterControls } from '../filterControls.ts'
import { filterBarTexts } from '../texts.ts'
import styles from './FilterSheetButton.module.css'

type Props = {
  controls: FilterControls
  /** See SearchBox. */
  historyStep: string
}

const code = lazyCode(() => import('./FilterSheet.tsx'))

/** On a narrow screen the button that opens all of the filter as a sheet; its code loads when it is about to open. */
export function FilterSheetButton({ controls, historyStep }: Props) {
  const t = useTexts(filterBarTexts)
  const { panel } = useTexts(commonTexts)
  const [isOpen, setOpen] = useState(false)
  const renderFailure = (_: unknown, retry: () => void) => (
    <Failure title={panel.failed} action={panel.retry} onRetry={retry} />
  )
  const isOn = isFiltering(controls.filter)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={styles.button}
        onPointerEnter={() => void code.load().catch(() => {})}
        onClick={() => setOpen(true)}
      >
        {t.sheet}
        {isOn && <span className="visuallyHidden"> ({t.sheetOn})</span>}
        {isOn && <span className={styles.dot} aria-hidden="true" />}
      </button>
      {isOpen && (
        <ErrorBoundary isLater onRetry={code.forgetFailure} failure={renderFailure}>
          <Suspense fallback={<p role="status">{panel.loading}</p>}>
            <Sheet controls={controls} historyStep={historyStep} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

function Sheet(props: Props & { onClose: () => void }) {
  const { FilterSheet } = useLazyCode(code)
  return <FilterSheet {...props} />
}
