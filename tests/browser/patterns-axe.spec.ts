import { es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from './axe.ts'
import { bringPatterns, figureNamed, titles } from './figures.ts'
import { expect, phone, test } from './support.ts'

const views = {
  whole: '/',
  filtered: '/?theme=migration&country=PE.EC&kind=visit&pair=security_migration&from=2025-12&to=2026-02',
  'in English': '/en?phase=president',
  'beside an entry': '/movimientos/2025-12-23-quito-noboa',
} as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const [name, address] of Object.entries(views)) {
      test(`charts and map ${name} have no fault that axe can find`, async ({ page }) => {
        await page.goto(address)
        await page.locator('#patterns').scrollIntoViewIfNeeded()
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
      expect(await faultsOf(page)).toEqual([])
    })
  })
}

test.describe('on a phone', () => {
  test.use(phone)
  test('nor have charts and map there', async ({ page }) => {
    await page.goto('/')
    await bringPatterns(page)
    await expect(page.locator('#patterns svg [data-mark]').first()).toBeAttached()
    expect(await faultsOf(page)).toEqual([])
  })
})
