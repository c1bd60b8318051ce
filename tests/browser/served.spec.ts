import { en } from '#src/i18n/en.ts'
import { es } from '#src/i18n/es.ts'
import { sitePaths } from './builtSites.ts'
import { moveById } from './record.ts'
import { expect, test } from './servedSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `movimientos/${quito.id}`

for (const sitePath of sitePaths) {
  test.describe(`behind nginx at ${sitePath}`, () => {
    test.use({ sitePath })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('an entry is there with its claims and sources', async ({ page, site }) => {
        await page.goto(entry)
        await expect(page.getByRole('heading', { name: quito.title.es })).toBeVisible()
        await expect(page.getByText(quito.claims[0]?.text.es ?? '')).toBeVisible()
        await expect(page.getByText(quito.summary.es)).toBeVisible()
        for (const link of await page.getByRole('link', { name: 'EN', exact: true }).all()) {
          expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toContain(site)
        }
      })
    })

    test('the app takes over an entry and its links without a fault', async ({ page, site }) => {
      await page.goto(entry)
      await expect(page.getByRole('heading', { name: quito.title.es })).toBeVisible()
      await page.getByRole('link', { name: es.nav.method }).first().click()
      await expect(page).toHaveURL(`${site}metodo`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Método')
    })

    test('an unknown address helps on, in its language', async ({ page, faults }) => {
      faults.allow(/404/)
      const answer = await page.goto('en/nowhere')
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: en.notFound.title })).toBeVisible()
    })
  })
}
