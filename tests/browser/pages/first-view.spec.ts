/** Where the first move and the controls of the first page stand, at each width that the design names. */

import { es } from '#tests/builders/siteTexts.ts'
import { controlsAbove } from '../support/controlsAbove.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

/** For each width the height of the screen, by where the first move begins, and how many controls stand at most above the first move or the band. */
const screens = [
  { width: 360, height: 800, firstMove: 490, controls: 8 },
  { width: 390, height: 844, firstMove: 445, controls: 8 },
  { width: 768, height: 1024, firstMove: 380, controls: 8 },
  { width: 1024, height: 768, firstMove: 240, controls: 14 },
  { width: 1280, height: 800, firstMove: 240, controls: 14 },
  { width: 1440, height: 900, firstMove: 240, controls: 14 },
  { width: 1680, height: 1050, firstMove: 240, controls: 14 },
  { width: 1920, height: 1080, firstMove: 240, controls: 14 },
]

for (const { width, height, firstMove, controls } of screens) {
  test.describe(`at ${width} pixels`, () => {
    test.use(width < 500 ? { ...phone, viewport: { width, height } } : { viewport: { width, height } })

    for (const scripts of ['with', 'without']) {
      test.describe(`${scripts} scripts`, () => {
        test.use({ javaScriptEnabled: scripts === 'with' })

        test('the first move stands high, below few controls', async ({ page }) => {
          await page.goto('/')
          if (scripts === 'with') await takenOver(page)
          const news = page.getByRole('region', { name: es.latest.heading }).getByRole('link').first()
          const first = (await news.isVisible()) ? news : dashboard(page).rows.first()
          const box = await first.boundingBox()
          expect(box?.y ?? height).toBeLessThanOrEqual(firstMove)
          const { band } = dashboard(page)
          const drawing = (await band.isVisible()) ? await band.boundingBox() : box
          expect(await controlsAbove(page, drawing?.y ?? height)).toBeLessThanOrEqual(controls)
          expect(await fitsWidth(page)).toBe(true)
        })
      })
    }
  })
}
