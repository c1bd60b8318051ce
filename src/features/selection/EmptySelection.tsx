import { useMessages } from '#src/i18n/LocaleContext.ts'
import styles from './EmptySelection.module.css'

/** Said when a filter matches nothing, with the way back. */
export function EmptySelection({ onClear }: { onClear: () => void }) {
  const t = useMessages()
  return (
    <div className={styles.empty}>
      <p className={styles.words}>{t.selection.empty}</p>
      <p>{t.selection.emptyHint}</p>
      <button type="button" onClick={onClear}>
        {t.filters.clear}
      </button>
    </div>
  )
}
