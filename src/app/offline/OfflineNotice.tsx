import { useState, useSyncExternalStore } from 'react'
import type { Locale } from '#src/domain/vocabulary.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import styles from './Offline.module.css'
import { usePinned } from './pinned.ts'
import { loadNewRelease } from './registerWorker.ts'
import { offlineWords } from './words.ts'

type Props = {
  locale: Locale
  /** The day of the record's latest revision, in words; null where the record has not come. */
  revised: string | null
  /** The title of an entry; null where the record has none of that id. */
  titleOf: (id: string) => string | null
  /** The worker of a newer release than the page, once one waits. */
  newer: ServiceWorker | null
}

/**
 * Below the page: that there is no network, with the day of what is shown and the entries that the reader keeps, and that there
 * is a newer release.
 */
export function OfflineNotice({ locale, revised, titleOf, newer }: Props) {
  const t = offlineWords[locale]
  const isOnline = useSyncExternalStore(followConnection, () => navigator.onLine)
  const [putOff, setPutOff] = useState<ServiceWorker | null>(null)
  if (!isOnline && isKept()) {
    return (
      <>
        <Notice>
          <p>{revised === null ? t.offline : t.offlineSince(revised)}</p>
        </Notice>
        <PinnedEntries locale={locale} titleOf={titleOf} />
      </>
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

function PinnedEntries({ locale, titleOf }: Pick<Props, 'locale' | 'titleOf'>) {
  const entries = [...(usePinned() ?? [])].flatMap((id) => {
    const title = titleOf(id)
    return title === null ? [] : { id, title }
  })
  if (entries.length === 0) return null
  return (
    <details className={styles.pinned}>
      <summary>{offlineWords[locale].pinned}</summary>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={import.meta.env.BASE_URL.slice(0, -1) + pathOf({ name: 'move', id }, locale)}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
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
