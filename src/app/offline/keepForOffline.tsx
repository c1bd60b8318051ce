import type { QueryClient } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import styles from '#src/app/shell/BottomNotice.module.css'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { moveOf } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { renewPinned } from './pinned.ts'
import { registerWorker } from './registerWorker.ts'

let root: Root | null = null
let newer: ServiceWorker | null = null
let current: Locale

/**
 * Keeps the site for a reader without a network, and says so in the language of the page where there is none. To be called when
 * the page has mounted, and again when its language changes.
 */
export function keepForOffline(locale: Locale, queryClient: QueryClient): void {
  current = locale
  if (!root) {
    root = createNoticeRoot()
    if (import.meta.env.PROD) {
      void registerWorker(
        () => [...loadedFiles(), ...textsIn(locale, queryClient)],
        (worker) => {
          newer = worker
          render(queryClient)
        },
      )
      // What fails, as without a network, is tried at the next visit.
      renewPinned(queryClient.getQueryData(timelineQuery.queryKey)?.files ?? new Map()).catch(() => {})
    }
  }
  render(queryClient)
}

function render(queryClient: QueryClient): void {
  const timeline = queryClient.getQueryData(timelineQuery.queryKey)?.timeline
  const revised = timeline ? dayInWords(toDay(timeline.updated), current) : null
  const titleOf = (id: string) => {
    const move = timeline && moveOf(timeline, id)
    return move ? titleInWords(move, current) : null
  }
  root?.render(<OfflineNotice locale={current} revised={revised} titleOf={titleOf} newer={newer} />)
}

function createNoticeRoot(): Root {
  const container = document.createElement('div')
  container.className = styles.notice ?? ''
  return createRoot(document.body.appendChild(container))
}

/** The page and the files that it has loaded so far, which no worker has seen on a first visit. */
function loadedFiles(): string[] {
  const { origin, pathname } = window.location
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  return [pathname, ...files.filter((name) => name.startsWith(`${origin}${import.meta.env.BASE_URL}`))]
}

/** The titles in each language, without which a page in it does not start, and the texts of the search in one. */
function textsIn(locale: Locale, queryClient: QueryClient): string[] {
  const loaded = queryClient.getQueryData(timelineQuery.queryKey)
  if (!loaded) return []
  const titles = loaded.titles.flatMap(({ files }) => Object.values(files))
  return [...titles, ...loaded.search.map(({ files }) => files[locale])].map(datasetUrl)
}
