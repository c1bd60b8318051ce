/** The band as the built page has it: painted without scripts, and taken over without a shift. */
import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { builtFile } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { bandStanding, boxOf } from './bandView.ts'

for (const width of [912, 1024, 1280, 1920]) {
  for (const [t, address] of [
    [es, '/'],
    [en, '/en'],
  ] as const) {
    test(`${address} at ${width} pixels has its marks without scripts, as links to entries and months, of the list or of a year`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.goto(address)
      const { band } = dashboard(page, t)
      const marks = band.locator('a[tabindex="-1"]').filter({ visible: true })
      expect(await marks.count()).toBeGreaterThan(10)
      const frame = await boxOf(band)
      for (const mark of await marks.all()) {
        await expect(mark).toHaveAttribute('href', /\/(movimientos|moves)\/[^/]+$|^((\/en)?\/\d{4})?#month-\d{4}-\d\d$/)
        const { x, width: own } = await boxOf(mark)
        expect(x).toBeGreaterThanOrEqual(frame.x)
        expect(x + own).toBeLessThanOrEqual(frame.x + frame.width + 1)
      }
      await context.close()
    })
  }

  test(`the drawing takes the picture's place at ${width} pixels without a shift`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await watchShifts(page)
    await page.goto('/')
    await bandStanding(page)
    expect(await shiftOf(page)).toBeLessThan(0.005)
  })
}

test('the picture is as high as the drawing that follows it', async ({ page }) => {
  const releases: (() => void)[] = []
  const held = new Promise<void>((resolve) => void releases.push(resolve))
  await page.route(`**/${builtFile('src/features/band/drawingCode.ts')}`, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  const { band } = dashboard(page)
  await expect(band.locator('a[tabindex="-1"]').filter({ visible: true }).first()).toBeVisible()
  const before = await boxOf(band)
  releases[0]?.()
  await bandStanding(page)
  expect(await boxOf(band)).toEqual(before)
})

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sums = window as unknown as { shift: number }
    sums.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sums.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shift: number }).shift)
}
