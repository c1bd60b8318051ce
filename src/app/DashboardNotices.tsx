import { useState } from 'react'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { IgnoredValue } from '#src/url/viewState.ts'
import styles from './Dashboard.module.css'

type Props = { ignored: readonly IgnoredValue[]; broken: number }

/** What the reader should know of the link and of the record: values passed over, entries that could not be read. */
export function DashboardNotices({ ignored, broken }: Props) {
  const t = useMessages()
  const said = ignored.map(({ field, value }) => `${field}=${value}`).join(' · ')
  const [dismissed, setDismissed] = useState('')
  return (
    <div className={styles.notices}>
      {said !== '' && said !== dismissed && (
        <Notice>
          <p>
            {t.selection.ignored} <code>{said}</code>
          </p>
          <button type="button" onClick={() => setDismissed(said)}>
            {t.selection.dismiss}
          </button>
        </Notice>
      )}
      {broken > 0 && <Notice>{t.selection.broken(broken)}</Notice>}
    </div>
  )
}
