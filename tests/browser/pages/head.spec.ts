import { localeNames } from '#src/i18n/early.ts'
import { en } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'

const { id, title } = moveById('2025-12-23-quito-noboa')

test('the head names the page that is shown, which phones share by it', async ({ page }) => {
  const { row, themeBox } = dashboard(page)
  const path = (selector: string) =>
    page
      .locator(`head > ${selector}`)
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  const canonical = () => path('link[rel="canonical"]')
  const card = page.locator('head > meta[property="og:title"], head > script[type="application/ld+json"]')

  await page.goto('/')
  await expect(row(title.es)).toBeVisible()
  await expect(card).toHaveCount(2)
  expect(await canonical()).toEqual(['/'])

  await row(title.es).click()
  await expect.poll(canonical).toEqual([`/movimientos/${id}`])
  await expect(card).toHaveCount(0)

  await page.getByRole('link', { name: localeNames.en }).click()
  await expect.poll(canonical).toEqual([`/en/moves/${id}`])
  expect(await path('link[hreflang="es"]')).toEqual([`/movimientos/${id}`])

  await page.goBack()
  await page.goBack()
  await expect.poll(canonical).toEqual(['/'])

  await themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await expect.poll(canonical).toEqual([]) // so that the link keeps the selection
})

test('a link with a selection is shared with it, and an entry by its permanent link', async ({ page }) => {
  const canonical = page.locator('head > link[rel="canonical"]')
  await page.goto('/en?theme=migration')
  await expect(canonical).toHaveCount(0)
  await page.goto(`/en/moves/${id}?theme=migration`)
  await expect(dashboard(page, en).entry.getByRole('heading', { name: title.en })).toBeVisible()
  await expect(canonical).toHaveAttribute('href', new RegExp(`/en/moves/${id}$`))
})
