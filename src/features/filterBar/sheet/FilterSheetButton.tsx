import { useState } from 'react'
import { chosenCount } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { LazyPart } from '#src/ui/LazyPart.tsx'
import { lazyCode } from '#src/ui/lazyCode.ts'
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
  const chosen = chosenCount(controls.filter)
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
        {chosen > 0 && (
          <span>
            <span>{chosen}</span>
            <span className="visuallyHidden">{` (${t.chosen(chosen)})`}</span>
          </span>
        )}
      </button>
      {isOpen && (
        <LazyPart code={code} words={panel}>
          {({ FilterSheet }) => (
            <FilterSheet controls={controls} historyStep={historyStep} onClose={() => setOpen(false)} />
          )}
        </LazyPart>
      )}
    </>
  )
}
