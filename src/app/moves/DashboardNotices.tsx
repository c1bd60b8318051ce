import { useState } from 'react'
import styles from '#src/app/pages/dashboard/Dashboard.module.css'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { retiredOf } from '#src/record/load/retiredOf.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import type { IgnoredValue } from '#src/url/viewState.ts'

type Props = {
  ignored: readonly IgnoredValue[]
  broken: number
  /** The id of a link to an entry that the record does not have. */
  missing?: string | null
}

/**
 * What the reader should know of the link and of the record: an entry that it does not have, for what is said in its place
 * stands below the band; values passed over; entries that could not be read.
 */
export function DashboardNotices({ ignored, broken, missing = null }: Props) {
  const shell = useTexts(shellTexts)
  const common = useTexts(commonTexts)
  const text = useText()
  const { retired } = useTimeline()
  const { successor, reason } = (missing !== null && retiredOf(retired, 'move', missing)) || {}
  const said = ignored.map(({ field, value }) => `${field}=${value}`).join(' · ')
  const [dismissed, setDismissed] = useState('')
  return (
    <div className={styles.notices}>
      {missing !== null && !successor && (
        <Notice>{reason ? shell.retired(text(reason)) : common.entry.notFound}</Notice>
      )}
      {said !== '' && said !== dismissed && (
        <Notice>
          <p>
            {shell.notices.ignored} <code>{said}</code>
          </p>
          <button type="button" onClick={() => setDismissed(said)}>
            {shell.notices.dismiss}
          </button>
        </Notice>
      )}
      {broken > 0 && <Notice>{shell.notices.broken(broken)}</Notice>}
    </div>
  )
}
