/** Waits for states of a page, never for a length of time, so that a slow machine takes the same pictures. */
import type { Page, Request } from '@playwright/test'

/** Frames in a row without any change after which a page counts as drawn: longer than React holds back a loaded part. */
const stableFrames = 30
const patience = 60_000
const mostRounds = 8

/** Counts the requests of a page that have had no answer yet. Install it before the page is opened. */
export function watchRequests(page: Page): () => number {
  const pending = new Set<Request>()
  page.on('request', (request) => pending.add(request))
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  return () => pending.size
}

/** Until no request is under way and neither document nor height has changed for some frames. */
export async function waitUntilStable(page: Page, pending: () => number, frames = stableFrames): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const changed = await page.evaluate(countChanges, frames)
    if (changed === '' && pending() === 0) return
    if (Date.now() > deadline) throw new Error(`did not come to rest: ${changed || `${pending()} requests under way`}`)
  }
}

/**
 * Scrolls to the end and back until a further round brings nothing new and nothing says that it loads: parts are made
 * when they come near the screen.
 */
export async function scrollThrough(page: Page, pending: () => number): Promise<void> {
  let last = ''
  for (let round = 0; round < mostRounds; round++) {
    await page.evaluate(scrollOnce)
    await waitUntilStable(page, pending)
    const { size, loading } = await page.evaluate(describeContent)
    if (size === last && loading === 0) return
    last = size
  }
  throw new Error(`something new or still loading after ${mostRounds} rounds of scrolling`)
}

/** Runs in the page. How much there is, and how many parts with a place on the page say that they are loading. */
function describeContent(): { size: string; loading: number } {
  const says = [...document.querySelectorAll('[role="status"], [aria-busy="true"]')]
  const loading = says.filter(
    (part) =>
      part.getClientRects().length > 0 &&
      (part.ariaBusy === 'true' || /^\s*(Cargando|Loading)/.test(part.textContent ?? '')),
  )
  const size = `${document.querySelectorAll('*').length}/${document.documentElement.scrollHeight}`
  return { size, loading: loading.length }
}

/** Runs in the page. What changed within so many frames, in words; empty when nothing did. */
async function countChanges(frames: number): Promise<string> {
  await document.fonts.ready
  const root = document.documentElement
  const height = root.scrollHeight
  const seen = { mutations: 0 }
  const observer = new MutationObserver((records) => {
    seen.mutations += records.length
  })
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  for (let frame = 0; frame < frames && seen.mutations === 0; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  observer.disconnect()
  if (seen.mutations > 0) return `${seen.mutations} changes`
  return root.scrollHeight === height ? '' : 'its height changed'
}

/** Runs in the page. */
async function scrollOnce(): Promise<void> {
  const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
    scrollTo(0, y)
    await twoFrames()
  }
  scrollTo(0, 0)
  await twoFrames()
}
