/** Checks how the app hydrates a prerendered page. */
import type { Page } from '@playwright/test'
import { isHydrated } from './isHydrated.ts'
import { expect } from './support.ts'

/** The greatest sum of layout shifts. */
const mostShift = 0.02

type Shift = { value: number; moved: string[] }
type ShiftEntry = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** Records the layout shifts without recent input of the next pages, each from its start. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A slow machine takes longer than the four seconds after which what waits for the link's selection shows anyway.
    const patient = new CSSStyleSheet()
    patient.replaceSync('html[data-asked] * { animation-delay: 600s !important; }')
    document.adoptedStyleSheets.push(patient)
    const seen = window as unknown as { shifts: Shift[] }
    seen.shifts = []
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as ShiftEntry[]) {
        if (hadRecentInput) continue
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const what = node instanceof Element ? node.outerHTML : node?.textContent
          return `${what?.slice(0, 90)} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
        })
        seen.shifts.push({ value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Waits until React has hydrated the page. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(isHydrated)
}

/**
 * Opens a page and checks that the app hydrates it: no element is replaced, nothing shifts, no warning is logged. A
 * hydration mismatch is also an uncaught error, which the watch for faults reports.
 */
export async function expectTakeover(page: Page, address: string): Promise<void> {
  const said: string[] = []
  const listen = (message: { text: () => string }) => {
    // The tests keep the service worker away (playwright.config.ts).
    if (!message.text().includes('Service Worker registration blocked')) said.push(message.text())
  }
  page.on('console', listen)
  await page.goto(address, { waitUntil: 'commit' })
  const header = await page.waitForSelector('#root > header')
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  expect(await header.evaluate((element) => element.isConnected)).toBe(true)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
  const moved = shifts.flatMap((shift) => shift.moved).join('\n')
  expect(
    shifts.reduce((sum, { value }) => sum + value, 0),
    `what moved: ${moved}`,
  ).toBeLessThanOrEqual(mostShift)
  page.off('console', listen)
  expect(said, 'what the console says').toEqual([])
}
