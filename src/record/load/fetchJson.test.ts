import { afterEach, describe, expect, it, vi } from 'vitest'
import { DatasetError } from './datasetError.ts'
import { fetchJson } from './fetchJson.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the server does with the one request of a test. */
function answer(respond: () => Promise<Response>) {
  const fetch = vi.fn<typeof respond>(respond)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

describe(fetchJson, () => {
  it('gives the parsed file', async () => {
    const fetch = answer(async () => new Response('{"a":[1]}'))
    const { signal } = new AbortController()
    await expect(fetchJson('/data/a.json', signal)).resolves.toEqual({ a: [1] })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/data/a.json', expect.objectContaining({ signal }))
  })

  it.each([404, 500, 503])('says "status" for %d, whatever came with it', async (status) => {
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

  it('lets an abort through as it is, for it is no fault', async () => {
    const controller = new AbortController()
    const reason = new DOMException('left the page', 'AbortError')
    answer(() => Promise.reject(reason))
    controller.abort(reason)
    await expect(fetchJson('/a', controller.signal)).rejects.toBe(reason)
  })
})
