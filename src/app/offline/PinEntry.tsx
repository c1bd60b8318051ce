import { useState } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import styles from './Offline.module.css'
import { pin, unpin, usePinned } from './pinned.ts'
import { offlineWords } from './words.ts'

/** Keeps an entry on this device, or no longer; nothing where no worker keeps the site. */
export function PinEntry({ id }: { id: string }) {
  const t = offlineWords[useLocale()]
  const { files } = useTimeline()
  const pinned = usePinned()
  const [hasFailed, setFailed] = useState(false)
  const file = files.get(id)
  if (!pinned || !file) return null
  const isPinned = pinned.has(id)
  function toggle(name: string) {
    setFailed(false)
    const done = isPinned ? unpin(id) : pin(name)
    done.catch(() => setFailed(true))
  }
  return (
    <>
      <button type="button" className={styles.pin} aria-pressed={isPinned} onClick={() => toggle(file)}>
        {t.pin}
      </button>{' '}
      <span role="status">{hasFailed && t.notPinned}</span>
    </>
  )
}
