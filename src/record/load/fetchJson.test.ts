import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DatasetError } from './datasetError.ts'
import { fetchJson } from './fetchJson.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the server does with the one request of a test. */
function answer(respond: (url: string, options: RequestInit) => Promise<Response>) {
  const fetch = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(respond)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** A request without an answer, until it is given up. */
function never(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new TypeError('aborted'))))
}

describe(fetchJson, () => {
  it('gives the parsed file', async () => {
    const fetch = answer(async () => new Response('{"a":[1]}'))
    await expect(fetchJson('/data/a.json')).resolves.toEqual({ a: [1] })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/data/a.json', expect.objectContaining({ cache: 'default' }))
  })

  it.each([404, 410])('says "gone" for %d: a name that changes with its content never comes back', async (status) => {
    answer(async () => new Response('no', { status }))
    await expect(fetchJson('/a')).rejects.toEqual(new DatasetError('gone'))
  })

  it.each([403, 500, 503])('says "status" for %d, whatever came with it', async (status) => {
    answer(async () => new Response('{"a":1}', { status }))
    await expect(fetchJson('/a')).rejects.toEqual(new DatasetError('status'))
  })

  it.each(['', '{"a":[1', '<!doctype html><title>Kast en el mundo</title>'])('says "syntax" for %j', async (text) => {
    answer(async () => new Response(text))
    await expect(fetchJson('/a')).rejects.toMatchObject({ fault: 'syntax', cause: expect.any(SyntaxError) })
  })

  it('says "offline" when no answer comes', async () => {
    const cause = new TypeError('Failed to fetch')
    answer(() => Promise.reject(cause))
    await expect(fetchJson('/a')).rejects.toMatchObject({ fault: 'offline', cause })
  })

  it('says "offline" when the line breaks halfway', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'))
        controller.error(new TypeError('network error'))
      },
    })
    answer(async () => new Response(body))
    await expect(fetchJson('/a')).rejects.toMatchObject({ fault: 'offline' })
  })

  it('gives up an answer that does not begin in time, so that another request need not wait for it', async () => {
    vi.useFakeTimers()
    const fetch = answer((_, { signal }) => never(signal))
    const asked = fetchJson('/a').catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(15_000)
    vi.useRealTimers()
    await expect(asked).resolves.toMatchObject({ fault: 'late' })
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  })

  const name = `/data/moves/a.${versionOf('{"a":1}')}.json`

  it('takes a file that is what its name says', async () => {
    answer(async () => new Response('{"a":1}'))
    await expect(fetchJson(name)).resolves.toEqual({ a: 1 })
  })

  it('says "shape" for a file of another release under that name', async () => {
    answer(async () => new Response('{"a":2}'))
    await expect(fetchJson(name)).rejects.toEqual(new DatasetError('shape'))
  })

  it('takes it where the browser counts no hashes, as on connections that are not secure', async () => {
    vi.stubGlobal('crypto', {})
    answer(async () => new Response('{"a":2}'))
    await expect(fetchJson(name)).resolves.toEqual({ a: 2 })
  })

  it('asks past the cache of the browser for what came damaged, until it comes whole', async () => {
    const damaged = `/data/articles/a.${versionOf('{"a":1}')}.json`
    const texts = ['{"a":', '{"a":2}', '{"a":1}', '{"a":1}']
    const fetch = answer(async () => new Response(texts.shift()))
    await expect(fetchJson(damaged)).rejects.toMatchObject({ fault: 'syntax' })
    await expect(fetchJson(damaged)).rejects.toMatchObject({ fault: 'shape' })
    await fetchJson(damaged)
    await fetchJson(damaged)
    expect(fetch.mock.calls.map(([, options]) => options.cache)).toEqual(['default', 'reload', 'reload', 'default'])
  })
})

/** As the build names files. */
function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
