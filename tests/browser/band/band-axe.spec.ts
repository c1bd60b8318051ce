import { formatWindow } from '#src/domain/time/timeWindow.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from '../support/axe.ts'
import { settled } from '../support/settled.ts'
import { expect, test } from '../support/support.ts'
import { bandView, openBand } from './bandView.ts'
import { serveGenerated } from './generatedRecord.ts'
import { crowdedAddress, emptyWindow } from './spans.ts'

/** States of the band; the rest of the page is the same in all of them, and is scanned with the page. */
const views = {
  near: '/?view=2026-03-08.2026-03-15',
  'a day': '/?view=2026-03-10.2026-03-11',
  'with lanes of countries': '/?lanes=country',
  'with a filter': '/?theme=migration&lanes=kind&order=count',
  'with nothing to show': `/?view=${formatWindow(emptyWindow())}`,
} as const
const band = `section[aria-label="${es.band.label}"]`

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const [name, address] of Object.entries(views)) {
      test(`the band ${name} has no fault that axe can find`, async ({ page }) => {
        await openBand(page, address)
        expect(await faultsOf(page, band)).toEqual([])
      })
    }

    test('nor with a card open', async ({ page }) => {
      const { links, card } = await openBand(page, views['a day'])
      await links.first().focus()
      await expect(card).toBeVisible()
      await settled(page)
      expect(await faultsOf(page, band)).toEqual([])
    })

    test('nor with a cluster open', async ({ page }) => {
      const { clusters, gathered } = await openBand(page, crowdedAddress())
      await clusters.first().press('Enter')
      await expect(gathered).toBeVisible()
      await settled(page)
      expect(await faultsOf(page, band)).toEqual([])
    })

    test('nor where there is density', async ({ page }) => {
      await serveGenerated(page, 1_000)
      await expect(bandView(page).bins.first()).toBeVisible()
      expect(await faultsOf(page, band)).toEqual([])
    })
  })
}
