import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, createPath, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { visit } from '#src/app/address/useIsFirstPage.ts'
import { createQueryClient } from '#src/app/boot/queryClient.ts'
import { routesOf } from '#src/app/boot/routesOf.ts'
import { dashboardCode, entryCode } from '#src/app/loading/prefetchPage.ts'
import { belowListCode } from '#src/app/moves/belowList/belowListCode.ts'
import { noticesCode } from '#src/app/moves/notices/ViewNotices.tsx'
import { searchCode } from '#src/app/moves/search/searchCode.ts'
import type { Move } from '#src/domain/move.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { quietCode } from '#src/features/moveList/quietCode.ts'
import { chosenCode } from '#src/features/selection/chosenCode.ts'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import type { SearchPiece } from '#src/record/load/searchFiles.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import { aDetail } from './aDetail.ts'
import { aSearchEngine } from './aSearchEngine.ts'
import { aTimeline } from './timeline.ts'

/** The answers of the server: a file by its address, or an error by its number, which may come late. Anything else is not found. */
type Answers = Record<string, object | number | Promise<object | number>>

/**
 * The whole app at an address, with a record of these moves. `answers` stand in for the detail files that are sound. The
 * search is there from the beginning, or reads its pieces from the server.
 */
export async function renderApp(
  address: string,
  moves: readonly Move[],
  answers: Answers = {},
  retired: Retired[] = [],
  search: SearchEngine | readonly SearchPiece[] = aSearchEngine(moves),
) {
  standInForTheBrowser()
  visit.hasLeft = false
  serve({ ...Object.fromEntries(moves.map((move) => [detailAddress(move), aDetail(move)])), ...answers })
  const queryClient = createQueryClient()
  const files = new Map(moves.map((move) => [move.id, fileOf(move)]))
  queryClient.setQueryData(timelineQuery.queryKey, {
    timeline: aTimeline(moves),
    files,
    titles: [],
    search: 'search' in search ? [] : search,
    articles: [],
    retired,
    sourcesFile: null,
    correctionsFile: 'corrections.json',
    broken: 0,
  })
  if ('search' in search) for (const locale of localeIds) queryClient.setQueryData(searchQuery(locale).queryKey, search)
  await Promise.all([
    queryClient.ensureQueryData(dashboardCode),
    queryClient.ensureQueryData(entryCode),
    queryClient.ensureQueryData(noticesCode),
    chosenCode.load(),
    import('#src/app/shell/shellEffects.ts'),
    quietCode.load(),
    searchCode.load(),
    queryClient.ensureQueryData(belowListCode), // React's act() renders anew without end while it is awaited by a click
  ])
  const router = createMemoryRouter(await routesOf(new URL(address, 'http://localhost').pathname, queryClient), {
    initialEntries: [address],
  })
  render(
    <QueryClientProvider client={queryClient}>
      {/* As in <App>, whose "react-router/dom" has another copy of the router's contexts outside a build. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>,
  )
  await screen.findByRole('main')
  return {
    user: userEvent.setup(),
    address: () => createPath(router.state.location),
    serve,
  }
}

/** The URL of a move's detail file. */
export function detailAddress(move: Move): string {
  return datasetUrl(`moves/${fileOf(move)}`)
}

function fileOf({ id }: Move): string {
  return `${id}.json`
}

function serve(answers: Answers): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const answer = await Promise.resolve((typeof input === 'string' && answers[input]) || 404)
    return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer)
  })
}

/**
 * Stubs for what jsdom lacks: elements have no size and do not scroll, and React warns of <search> as an unknown
 * element.
 */
function standInForTheBrowser(): void {
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement', configurable: true })
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true })
  vi.stubGlobal('ResizeObserver', SilentObserver)
  vi.stubGlobal('IntersectionObserver', SilentObserver)
}

class SilentObserver {
  observe() {}
  disconnect() {}
}
