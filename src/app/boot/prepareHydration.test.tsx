import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dashboardCode } from '#src/app/loading/prefetchPage.ts'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { prepareHydration } from './prepareHydration.ts'
import { createQueryClient } from './queryClient.ts'

const file = 'search/es/2025.json'
const quito = aMove({ id: 'quito' })

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}))
})
afterEach(() => {
  vi.useRealTimers()
  window.history.replaceState(null, '', '/')
})

describe(prepareHydration, () => {
  it('waits for texts that a link searches, four seconds at most', async () => {
    const { isDone, prepared } = prepare('/?q=quito')
    await vi.advanceTimersByTimeAsync(3999)
    expect(isDone()).toBe(false)
    expect(wasAsked()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    await prepared
    expect(isDone()).toBe(true)
  })

  it.each(['/?q=%3F', '/?q=', '/', '/datos?q=quito', '/nothing?q=quito'])('reads no texts for %s', async (address) => {
    await prepare(address).prepared
    expect(wasAsked()).toBe(false)
  })

  it.each(['/paises/EC?q=quito', '/personas/daniel-noboa?q=quito', '/2025?q=quito'])(
    'waits for them at %s',
    async (address) => {
      const { isDone, prepared } = prepare(address)
      await vi.advanceTimersByTimeAsync(1000)
      expect(isDone()).toBe(false)
      await vi.advanceTimersByTimeAsync(3000)
      await prepared
    },
  )
})

/** The app as it takes over the page at an address. */
function prepare(address: string) {
  window.history.replaceState(null, '', address)
  const queryClient = createQueryClient()
  queryClient.setQueryData(timelineQuery.queryKey, {
    timeline: aTimeline([quito]),
    files: new Map(),
    titles: [],
    search: [{ years: '2025', ids: ['quito'], files: { es: file, en: file } }],
    articles: [],
    retired: [],
    sourcesFile: null,
    correctionsFile: null,
    broken: 0,
  })
  queryClient.setQueryData(dashboardCode.queryKey, { Dashboard: () => createElement('div') })
  let isDone = false
  const { pathname } = window.location
  const prepared = prepareHydration([{ path: '*' }], queryClient, pathname, '/').then(() => {
    isDone = true
  })
  return { prepared, isDone: () => isDone }
}

function wasAsked(): boolean {
  return vi.mocked(fetch).mock.calls.some(([asked]) => asked === datasetUrl(file))
}
