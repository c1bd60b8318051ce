import { en, es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from '../support/axe.ts'
import { expect, test } from '../support/support.ts'
import { bringPatterns, figureNamed, titles } from './figures.ts'

/** Charts and map of a whole page are scanned with it. */
const views = {
  filtered: {
    t: es,
    address: '/?theme=migration&country=PE.EC&kind=visit&pair=security_migration&from=2025-12&to=2026-02',
  },
  'in English': { t: en, address: '/en?phase=president' },
} as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const [name, { t, address }] of Object.entries(views)) {
      test(`a page with charts and map ${name} has no fault that axe can find`, async ({ page }) => {
        test.slow() // axe reads the whole page
        await page.goto(address)
        await bringPatterns(page, t)
        await expect(page.locator('#patterns svg [data-mark]').first()).toBeAttached()
        await page.waitForLoadState('networkidle')
        expect(await faultsOf(page)).toEqual([])
      })
    }

    test('nor have their tables, the words beside a mark and the list of downloads', async ({ page }) => {
      test.slow() // nine tables at once
      await page.goto('/')
      for (const title of Object.values(titles)) {
        const figure = await figureNamed(page, title)
        await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
      }
      const kinds = page.getByRole('figure', { name: titles.kind, exact: true })
      await kinds.getByRole('button', { name: es.charts.frame.chart, exact: true }).click()
      await kinds.locator('svg [data-mark]').first().hover()
      await expect(kinds.getByText(es.charts.frame.choose)).toBeVisible()
      const persons = page.getByRole('figure', { name: titles.person, exact: true })
      await persons.getByRole('button', { name: new RegExp(`^${es.charts.frame.download}`) }).click()
      expect(await faultsOf(page, '#patterns')).toEqual([])
    })
  })
}
