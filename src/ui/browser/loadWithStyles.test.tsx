import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWithStyles } from './loadWithStyles.ts'

const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response()))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.head.replaceChildren()
})

const fail = () => Promise.reject(new Error('gone'))
const load = () => Promise.resolve({ word: 'here' })
const linkTo = (file: string) => document.querySelector(`link[href="/${file}"]`)

describe(loadWithStyles, () => {
  it('waits for a style sheet, and fetches code before it is imported', async () => {
    const loading = isDone(loadWithStyles(load, ['a.css', 'a.js']))
    expect(linkTo('a.js')).toHaveAttribute('rel', 'modulepreload')
    await Promise.resolve()
    expect(loading()).toBe(false)
    linkTo('a.css')?.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(loading()).toBe(true))
  })

  it('asks once more for a style sheet that fails, then goes on without it, and asks again the next time', async () => {
    const loading = loadWithStyles(load, ['b.css'])
    const first = linkTo('b.css')
    first?.dispatchEvent(new Event('error'))
    await vi.waitFor(() => expect(linkTo('b.css')).not.toBeNull())
    expect(linkTo('b.css')).not.toBe(first)
    linkTo('b.css')?.dispatchEvent(new Event('error'))
    await expect(loading).resolves.toEqual({ word: 'here' })
    expect(linkTo('b.css')).toBeNull()
    void loadWithStyles(load, ['b.css'])
    expect(linkTo('b.css')).not.toBeNull()
  })

  it('takes a style sheet without rules for a damaged one, and asks for it past the cache', async () => {
    const loading = loadWithStyles(load, ['e.css'])
    const first = linkTo('e.css')
    Object.defineProperty(first, 'sheet', { value: { cssRules: [] } })
    first?.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(linkTo('e.css')).not.toBeNull())
    expect(fetched).toHaveBeenLastCalledWith('/e.css', { cache: 'reload' })
    expect(linkTo('e.css')).not.toBe(first)
    linkTo('e.css')?.dispatchEvent(new Event('load'))
    await expect(loading).resolves.toEqual({ word: 'here' })
    expect(linkTo('e.css')).not.toBeNull()
  })

  it('goes on without a style sheet that does not come', async () => {
    const loading = loadWithStyles(load, ['c.css'])
    await vi.advanceTimersByTimeAsync(5000)
    await expect(loading).resolves.toEqual({ word: 'here' })
  })

  it('fails where the code fails, and does not ask for what the page has', async () => {
    document.head.innerHTML = '<link rel="stylesheet" disabled href="/d.css">'
    await expect(loadWithStyles(fail, ['d.css'])).rejects.toThrow('gone')
    expect(document.querySelectorAll('link')).toHaveLength(1)
  })
})

function isDone(promise: Promise<unknown>): () => boolean {
  let done = false
  void promise.then(() => {
    done = true
  })
  return () => done
}
