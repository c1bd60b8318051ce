import { useState } from 'react'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import type { IgnoredValue } from '#src/url/viewState.ts'
import styles from './ViewNotices.module.css'

type Props = { ignored: readonly IgnoredValue[] }

/** Notices about the link and the record: values that the record does not have; data files that could not be read. */
export function ViewNotices({ ignored }: Props) {
  const shell = useTexts(shellTexts)
  const { broken } = useTimeline()
  const values = ignored.map(({ field, value }) => `${field}=${value}`).join(' · ')
  const [dismissed, setDismissed] = useState('')
  return (
    <div className={styles.notices}>
      {values !== '' && values !== dismissed && (
        <Notice>
          <p>
            {shell.notices.ignored} <code>{values}</code>
          </p>
          <button type="button" onClick={() => setDismissed(values)}>
            {shell.notices.dismiss}
          </button>
        </Notice>
      )}
      {broken > 0 && <Notice>{shell.notices.broken(broken)}</Notice>}
    </div>
  )
}
