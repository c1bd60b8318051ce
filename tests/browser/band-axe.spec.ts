import { formatWindow } from '#src/domain/time/timeWindow.ts'
import { faultsOf } from './axe.ts'
import { bandView, openBand } from './bandView.ts'
import { serveGenerated } from './generatedRecord.ts'
import { settled } from './settled.ts'
import { emptyWindow } from './spans.ts'
import { dashboard, expect, phone, test } from './support.ts'

const views = {
  whole: '/',
  near: '/?view=2026-03-08.2026-03-15',
  'a day': '/?view=2026-03-10.2026-03-11',
  'with lanes of countries': '/?lanes=country',
  'with a filter': '/?theme=migration&lanes=kind&order=count',
  'with nothing to show': `/?view=${formatWindow(emptyWindow())}`,
} as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const [name, address] of Object.entries(views)) {
      test(`band and list ${name} have no fault that axe can find`, async ({ page }) => {
        await openBand(page, address)
        expect(await faultsOf(page)).toEqual([])
      })
    }

    test('nor with a card open', async ({ page }) => {
      const { links, card } = await openBand(page, views['a day'])
      await links.nth(4).focus()
      await expect(card).toBeVisible()
      await settled(page)
      expect(await faultsOf(page)).toEqual([])
    })

    test('nor with a cluster open', async ({ page }) => {
      const { clusters, gathered } = await openBand(page, '/')
      await clusters.first().press('Enter')
      await expect(gathered).toBeVisible()
      await settled(page)
      expect(await faultsOf(page)).toEqual([])
    })

    test('nor where there is density', async ({ page }) => {
      await serveGenerated(page, 1_000)
      await expect(bandView(page).bins.first()).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })
  })
}

test.describe('on a phone', () => {
  test.use(phone)
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nor has the upright timeline, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/')
      await expect(dashboard(page).rows.first()).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })
  }
})
