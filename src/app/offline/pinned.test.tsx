import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pin, renewPinned, unpin, usePinned } from './pinned.ts'

const root = 'https://example.org/data/moves/'
const nameOf = (id: string, version: number) => `${id}.000000000${version}.json`

/** What lies in the cache. */
let kept: Set<string>
const full = vi.fn<() => boolean>()

beforeEach(() => {
  kept = new Set()
  full.mockReturnValue(false)
  const cache = {
    add: (url: string) =>
      full() ? Promise.reject(new Error('full')) : Promise.resolve(kept.add(new URL(url, root).href)),
    keys: () => Promise.resolve([...kept].map((url) => new Request(url))),
    delete: ({ url }: Request) => Promise.resolve(kept.delete(url)),
  }
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
  Object.assign(navigator, {
    serviceWorker: { ready: Promise.resolve({}) },
    storage: { persist: () => Promise.resolve(true) },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe(pin, () => {
  it('keeps an entry until it is unpinned, and tells whoever shows it', async () => {
    const { result } = renderHook(usePinned)
    await pin(nameOf('quito', 1))
    await pin(nameOf('quito-noboa', 1))
    await waitFor(() => expect([...(result.current ?? [])]).toEqual(['quito', 'quito-noboa']))
    await unpin('quito')
    await waitFor(() => expect([...(result.current ?? [])]).toEqual(['quito-noboa']))
    expect([...kept]).toEqual([root + nameOf('quito-noboa', 1)])
  })

  it('says where there is no room, and keeps nothing', async () => {
    full.mockReturnValue(true)
    await expect(pin(nameOf('quito', 1))).rejects.toThrow('full')
    expect(kept.size).toBe(0)
  })
})

describe(renewPinned, () => {
  it('puts the file of this release in the place of an older one, and leaves what it does not know', async () => {
    await Promise.all(['quito', 'lima', 'gone'].map((id) => pin(nameOf(id, 1))))
    await renewPinned(
      new Map([
        ['quito', nameOf('quito', 2)],
        ['lima', nameOf('lima', 1)],
        ['more', nameOf('more', 1)],
      ]),
    )
    expect([...kept].toSorted()).toEqual(
      [nameOf('gone', 1), nameOf('lima', 1), nameOf('quito', 2)].map((name) => root + name),
    )
  })

  it('keeps the older file where the newer one cannot be had', async () => {
    await pin(nameOf('quito', 1))
    full.mockReturnValue(true)
    await expect(renewPinned(new Map([['quito', nameOf('quito', 2)]]))).rejects.toThrow('full')
    expect([...kept]).toEqual([root + nameOf('quito', 1)])
  })
})
