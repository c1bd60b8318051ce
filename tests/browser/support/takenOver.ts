/** How the app takes over a page that the build made. */
import type { Page } from '@playwright/test'
import { expect } from './support.ts'

/** What shifts of the page may add up to. */
const mostShift = 0.02

type Shift = { value: number; moved: string[] }
type ShiftEntry = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** Notes down what moves on the pages to come, by nobody's hand, each from its start on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
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

type RootFiber = { stateNode: { current: { memoizedState: { isDehydrated?: boolean } | null } } }

/** Waits until React holds the page: it keeps its state on the root, which is no longer one that others have made. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('#root')
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'))
    const fiber = (root as unknown as Record<string, RootFiber | undefined>)[key ?? '']
    return (
      fiber?.stateNode.current.memoizedState?.isDehydrated === false && root?.querySelector(':scope > header') !== null
    )
  })
}

/**
 * Opens a page, whose shifts are watched, and sees that the app takes over what stands: nothing made anew, nothing
 * moved, nothing to warn of. A page that renders differently is an uncaught error besides, which the watch over faults
 * finds.
 */
export async function expectTakeover(page: Page, address: string): Promise<void> {
  const said: string[] = []
  const listen = (message: { text: () => string }) => said.push(message.text())
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
