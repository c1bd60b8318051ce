import { useState, useSyncExternalStore } from 'react'
import type { Locale } from '#src/domain/vocabulary.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { loadNewRelease } from './registerWorker.ts'
import { offlineWords } from './words.ts'

type Props = {
  locale: Locale
  /** The day of the record's latest revision, in words; null where the record has not come. */
  revised: string | null
  /** The worker of a newer release than the page, once one waits. */
  newer: ServiceWorker | null
}

/** Below the page: that there is no network, with the day of what is shown, and that there is a newer release. */
export function OfflineNotice({ locale, revised, newer }: Props) {
  const t = offlineWords[locale]
  const isOnline = useSyncExternalStore(followConnection, () => navigator.onLine)
  const [putOff, setPutOff] = useState<ServiceWorker | null>(null)
  if (!isOnline && isKept()) {
    return (
      <Notice>
        <p>{revised === null ? t.offline : t.offlineSince(revised)}</p>
      </Notice>
    )
  }
  if (!isOnline || !newer || newer === putOff) return null
  function putOffUpdate() {
    setPutOff(newer)
    document.getElementById('content')?.focus({ preventScroll: true }) // the button goes
  }
  return (
    <Notice>
      <p>{t.newRelease}</p>
      <button type="button" onClick={() => loadNewRelease(newer)}>
        {t.load}
      </button>
      <button type="button" onClick={putOffUpdate}>
        {t.later}
      </button>
    </Notice>
  )
}

/** Whether a worker answers for this page: where none could be registered nothing is kept. */
function isKept(): boolean {
  return Boolean((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller)
}

function followConnection(changed: () => void): () => void {
  for (const type of ['online', 'offline']) window.addEventListener(type, changed)
  return () => {
    for (const type of ['online', 'offline']) window.removeEventListener(type, changed)
  }
}
