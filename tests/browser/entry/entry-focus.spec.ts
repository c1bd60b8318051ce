/** Whatever an entry is opened from, its heading has the focus and is seen whole. */
import type { Locator, Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { openBand } from '../band/bandView.ts'
import { addressAround, crowdedAddress, lonelyMoves } from '../band/spans.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const [lonely = '', other = ''] = lonelyMoves

for (const [width, height] of [
  [1280, 620],
  [1280, 900],
  [1440, 900],
] as const) {
  test.describe(`${width} × ${height} pixels`, () => {
    test.use({ viewport: { width, height } })

    test('by a press on a mark', async ({ page }) => {
      const { mark } = await openBand(page, addressAround(lonely))
      await mark(lonely).locator('rect').first().click()
      await expectHeading(page, lonely)
    })

    test('by the keyboard on a mark, at the foot of the window', async ({ page }) => {
      const { mark } = await openBand(page, addressAround(lonely))
      await mark(lonely).focus()
      await scrollToFoot(mark(lonely))
      await page.keyboard.press('Enter')
      await expectHeading(page, lonely)
    })

    test('from the list of a mark', async ({ page }) => {
      const { clusters, gathered } = await openBand(page, crowdedAddress())
      await clusters.first().press('Enter')
      await gathered.getByRole('link').last().press('Enter')
      await expectHeading(page)
    })

    test('from the timeline above another entry', async ({ page }) => {
      await page.goto(`/movimientos/${other}`)
      await takenOver(page)
      await page.getByRole('button', { name: es.band.strip.open }).click()
      const single = dashboard(page).marks.getByRole('link').first()
      await expect(single).toBeVisible()
      await settled(page)
      await single.press('Enter')
      await expect(page).not.toHaveURL(new RegExp(other))
      await expectHeading(page)
    })

    test('from far down the list', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      await dashboard(page).rows.last().press('Enter')
      await expectHeading(page)
    })
  })
}

for (const width of [390, 320]) {
  test.describe(`on a phone ${width} pixels wide`, () => {
    test.use({ ...phone, viewport: { width, height: 640 } })

    test('from far down the list, and on to the neighbour', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      const last = dashboard(page).rows.last()
      await last.scrollIntoViewIfNeeded()
      await last.tap()
      await expectHeading(page)
      const before = page.url()
      await dashboard(page).entry.getByRole('navigation').last().getByRole('link').last().tap()
      await expect(page).not.toHaveURL(before)
      await expectHeading(page)
    })
  })
}

async function expectHeading(page: Page, id?: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/movimientos/${id ?? ''}`))
  const heading = dashboard(page).entry.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  await settled(page)
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport({ ratio: 0.98 }) // but for a part of a pixel
}

async function scrollToFoot(element: Locator): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: 'end' }))
}
