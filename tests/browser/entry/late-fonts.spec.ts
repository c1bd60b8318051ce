/**
 * Fonts that come after the page has been read for a while move nothing, but for one case: the local fonts are as wide as ours
 * over all texts, and not for each title, so that one which just fills its column may get a line more or less.
 */

import type { Page, Route } from '@playwright/test'
import { moves } from '../support/record.ts'
import { expect, test } from '../support/support.ts'
import { takenOver, watchShifts } from '../support/takenOver.ts'

/** Those with the most sources, where a line is the likeliest to end elsewhere. */
const longest = moves.toSorted((a, b) => b.sources.length - a.sources.length).slice(0, 3)

const pages = ['/', '/en', ...longest.flatMap(({ id }) => [`/movimientos/${id}`, `/en/moves/${id}`])]

for (const width of [390, 1366]) {
  for (const address of pages) {
    test(`${address} stands still at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await watchShifts(page)
      const held: Route[] = []
      await page.route(/\.woff2$/, (route) => void held.push(route))
      await page.goto(address, { waitUntil: 'commit' })
      await takenOver(page)
      // A font that comes within the first tenth of a second may still be used; a busy page measures that late.
      await page.waitForFunction(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint')
        return paint && performance.now() > paint.startTime + 1500
      })
      await page.evaluate(() => Reflect.set(window, 'shifts', []))
      const height = await titleHeight(page)
      const fonts = page.waitForResponse(/\.woff2$/)
      await Promise.all(held.map((route) => route.continue()))
      await fonts
      await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      })
      const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as { value: number; moved: string[] }[])
      const sum = shifts.reduce((all, { value }) => all + value, 0)
      const limit = (await titleHeight(page)) === height ? 0.005 : 0.02
      expect(sum, shifts.flatMap(({ moved }) => moved).join('\n')).toBeLessThan(limit)
    })
  }
}

/** In pixels. */
function titleHeight(page: Page): Promise<number> {
  return page
    .getByRole('heading', { level: 1 })
    .first()
    .evaluate((title) => title.clientHeight)
}
