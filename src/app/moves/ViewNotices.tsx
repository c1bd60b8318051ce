import { useState } from 'react'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { retiredOf } from '#src/record/load/retiredOf.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import type { IgnoredValue } from '#src/url/viewState.ts'
import styles from './ViewNotices.module.css'

type Props = {
  ignored: readonly IgnoredValue[]
  /** The id of a link to an entry that the record does not have. */
  missing?: string | null
}

/**
 * Notices about the link and the record: an entry that the record does not have, whose own message is far below on a
 * narrow screen; values that the record does not have; data files that could not be read.
 */
export function ViewNotices({ ignored, missing = null }: Props) {
  const shell = useTexts(shellTexts)
  const common = useTexts(commonTexts)
  const text = useText()
  const { retired, broken } = useTimeline()
  const { successor, reason } = (missing !== null && retiredOf(retired, 'move', missing)) || {}
  const values = ignored.map(({ field, value }) => `${field}=${value}`).join(' · ')
  const [dismissed, setDismissed] = useState('')
  return (
    <div className={styles.notices}>
      {missing !== null && !successor && (
        <Notice>{reason ? shell.retired(text(reason)) : common.entry.notFound}</Notice>
      )}
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
