import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './EmptySelection.module.css'
import { selectionTexts } from './texts.ts'

/** Shown when a filter matches nothing, with a button that clears it. */
export function EmptySelection({ onClear }: { onClear: () => void }) {
  const common = useTexts(commonTexts)
  const t = useTexts(selectionTexts)
  return (
    <div className={styles.empty}>
      <p className={styles.words}>{common.selection.empty}</p>
      <p>{t.emptyHint}</p>
      <button type="button" onClick={onClear}>
        {common.filters.clear}
      </button>
    </div>
  )
}
