import type { QueryClient } from '@tanstack/react-query'
import type { Location } from 'react-router'
import { prefetchLinks } from '#src/app/loading/prefetchLinks.ts'
import { keepRowOnRotate } from '#src/app/moves/keepRowOnRotate.ts'
import { keepFocus } from '#src/ui/focus/keepFocus.ts'
import { arriveAtPage } from './arriveAtPage.ts'
import { followPage } from './followPage.ts'
import { notePlaces, returnToPlace } from './keepPlace.ts'

/** The effects of the shell that nothing on screen waits for: the entry of a chunk that loads once the page has mounted. */

export { keepForOffline } from '#src/app/offline/keepForOffline.tsx'
export { remainingTitlesQuery } from '#src/record/load/queries.ts'

/** For each address: the head of the document, the focus at another page, the place on one that was left. */
export function follow(location: Location): void {
  followPage(document.head, location)
  arriveAtPage(location)
  returnToPlace(location)
}

/** For as long as the shell is there, until the signal ends it. */
export function begin(queryClient: QueryClient, signal: AbortSignal): void {
  prefetchLinks(queryClient, signal)
  keepRowOnRotate(signal)
  keepFocus(signal)
  notePlaces(signal)
}
