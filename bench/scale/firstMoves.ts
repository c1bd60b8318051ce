import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds from the start of the visit to the frame after the one in which it was there, and the bytes that had come. */
export type Seen = { ms: number; bytes: number }

/**
 * Notes when something that a selector finds is first shown inside the window. Call it before the page is opened: it
 * runs in every page that is opened after.
 */
export async function watchFor(page: Page, selectors: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((wanted) => {
    const isShown = (part: Element) => {
      const { width, height, top, left, right, bottom } = part.getBoundingClientRect()
      const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
      return (
        width > 0 && height > 0 && isInside && part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }
    for (const [name, selector] of Object.entries(wanted)) {
      const look = () => {
        const found = [...document.querySelectorAll(selector)].slice(0, 200).some(isShown)
        requestAnimationFrame(found ? () => performance.mark(name) : look)
      }
      requestAnimationFrame(look)
    }
  }, selectors)
}

/** What the page asks for over the network, by the browser's own count; call it before the page is opened. */
export async function watchBytes(client: CDPSession): Promise<(until: number) => number> {
  const begun = new Map<string, number>()
  const parts: { at: number; bytes: number; id: string }[] = []
  const whole = new Map<string, { at: number; bytes: number }>()
  let start: number | undefined
  client.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    start ??= timestamp
    begun.set(requestId, timestamp)
  })
  client.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    parts.push({ at: timestamp, bytes: encodedDataLength, id: requestId })
  })
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    whole.set(requestId, { at: timestamp, bytes: encodedDataLength })
  })
  await client.send('Network.enable')
  return (until) => {
    const end = (start ?? 0) + until / 1_000
    return [...begun.keys()].reduce((sum, id) => {
      const finished = whole.get(id)
      if (finished && finished.at <= end) return sum + finished.bytes
      const arrived = parts.filter((part) => part.id === id && part.at <= end)
      return sum + arrived.reduce((some, { bytes }) => some + bytes, 0)
    }, 0)
  }
}

/** Waits until it has been seen. */
export async function seen(page: Page, name: string, bytesUntil: (until: number) => number): Promise<Seen> {
  const handle = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
  const ms = (await handle.jsonValue()) ?? Number.NaN
  return { ms, bytes: bytesUntil(ms) }
}
