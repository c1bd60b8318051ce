import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aMoveFile, dataFiles } from '../../../tests/builders/dataFiles.ts'
import { searchPieces } from '../../../tests/builders/searchEngine.ts'
import { timelineOf } from '../../../tests/builders/timelineOf.ts'
import { timelineQuery } from './queries.ts'
import { searchQuery } from './searchQueries.ts'

const years = ['1961', '2026']
const moves = years.map((year) => aMoveFile({ id: `quito-${year}`, date: `${year}-01-07` }))
const pieces = moves.flatMap((move) => searchPieces(dataFiles(move)).es)
const addresses = pieces.map(({ piece }) => `/data/${piece.files.es}`)

/** What the server answers with at each address. */
const answers = new Map<string, unknown>()
let client: QueryClient

beforeEach(() => {
  addresses.forEach((address, at) => answers.set(address, pieces[at]?.file))
  vi.stubGlobal(
    'fetch',
    vi.fn<(url: string) => Promise<Response>>(async (url) =>
      answers.has(url) ? Response.json(answers.get(url)) : new Response('', { status: 404 }),
    ),
  )
  client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 300_000 } } })
  client.setQueryDefaults(timelineQuery.queryKey, { gcTime: Infinity })
  client.setQueryData(timelineQuery.queryKey, {
    timeline: timelineOf(dataFiles(...moves)),
    files: new Map(),
    titles: [],
    search: pieces.map(({ piece }) => piece),
    articles: [],
    retired: [],
    sourcesFile: null,
    correctionsFile: null,
    broken: 0,
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const load = () => client.fetchQuery({ ...searchQuery('es'), staleTime: 0 })

describe(searchQuery, () => {
  it('reads all pieces', async () => {
    const engine = await load()
    expect([...engine.search('quito').scores.keys()]).toEqual(['quito-1961', 'quito-2026'])
    expect(engine.missing).toEqual([])
  })

  it.each([
    ['cannot be read', undefined, 'gone'],
    ['is of an older release', { format: 0 }, 'shape'],
  ])('searches the others where a piece %s, says so, and asks for that alone again', async (_what, broken, fault) => {
    const [first = ''] = addresses
    if (broken) answers.set(first, broken)
    else answers.delete(first)
    const engine = await load()
    expect(engine.missing).toMatchObject([{ years: '1961', error: { fault } }])
    expect(engine.search('quito')).toMatchObject({ unread: new Set(['quito-1961']) })
    expect([...engine.search('quito').scores.keys()]).toEqual(['quito-2026'])
    answers.set(first, pieces[0]?.file)
    expect((await load()).missing).toEqual([])
    expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([...addresses, first])
  })

  it('asks for the missing piece alone however late', async () => {
    const [first = ''] = addresses
    answers.delete(first)
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await load()
    await vi.advanceTimersByTimeAsync(3_600_000)
    answers.set(first, pieces[0]?.file)
    expect((await load()).missing).toEqual([])
    expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([...addresses, first])
  })

  it('fails where no piece can be read', async () => {
    answers.clear()
    await expect(load()).rejects.toMatchObject({ fault: 'gone' })
  })
})
