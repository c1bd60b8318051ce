/** The place on a page whose charts and rows take their height only when they are drawn: kept by a reload and a way back. */
import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { settled } from '../support/settled.ts'
import { expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const placeOf = (page: Page) => page.evaluate(() => window.scrollY)

/** Goes down by the keyboard until all is drawn, and up again to a place below the middle. */
async function goDown(page: Page): Promise<number> {
  for (let before = -1; before !== (await placeOf(page)); ) {
    before = await placeOf(page)
    await page.keyboard.press('End')
    await page.waitForLoadState('networkidle')
    await settled(page)
  }
  await page.keyboard.press('PageUp')
  await settled(page)
  return placeOf(page)
}

/** Rows and charts that are drawn anew may differ by some lines. */
async function expectPlace(page: Page, place: number): Promise<void> {
  await expect.poll(async () => Math.abs((await placeOf(page)) - place)).toBeLessThan(220)
}

for (const [device, options] of [
  ['laptop', {}],
  ['phone', phone],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use(options)

    for (const address of ['/?theme=security', '/2026']) {
      test(`${address} is where it was after a reload and on the way back`, async ({ page }) => {
        await page.goto(address)
        await takenOver(page)
        const place = await goDown(page)
        expect(place).toBeGreaterThan(1_500)
        await page.reload()
        await expectPlace(page, place)
        await takenOver(page)
        await page.waitForLoadState('networkidle')
        await expectPlace(page, place)
        await page.getByRole('link', { name: es.shell.nav.method, includeHidden: true }).dispatchEvent('click')
        await expect(page.getByRole('heading', { level: 1, name: es.method.heading })).toBeVisible()
        await page.goBack()
        await settled(page)
        await page.waitForLoadState('networkidle')
        await expectPlace(page, place)
      })
    }
  })
}
