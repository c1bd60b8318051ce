/** A list that is not rendered whole. */

import { es } from '#tests/builders/siteTexts.ts'
import { serveGenerated } from '../band/generatedRecord.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'

/** Over ten years. */
const size = 3_000

test('a long list has no more than the years near the screen, also after it was read to its end', async ({ page }) => {
  test.slow()
  await serveGenerated(page, size)
  const { list, rows } = dashboard(page)
  await expect(list.getByRole('heading', { name: /^\d{4} \d+$/ })).not.toHaveCount(0)
  const before = await rows.count()
  await expect(async () => {
    await page.evaluate(() => window.scrollBy({ top: window.innerHeight * 3, behavior: 'instant' }))
    await expect(rows.last()).toBeInViewport({ timeout: 1 })
  }).toPass({ intervals: [50], timeout: 120_000 })
  await expect.poll(() => rows.count()).toBeLessThan(size / 3)
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await expect(rows.first()).toBeInViewport()
  await expect.poll(() => rows.count()).toBeLessThan(before + size / 5)
})

test('who comes back from an entry far down is at its row again', async ({ page, faults }) => {
  faults.allow(/data file: shape/) // made-up moves have no details
  await serveGenerated(page, size)
  const { list, rows } = dashboard(page)
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight * 0.6, behavior: 'instant' }))
  const inView = () =>
    rows.evaluateAll(
      (all) =>
        all
          .find((row) => row.checkVisibility() && row.getBoundingClientRect().top > innerHeight / 3)
          ?.getAttribute('data-row') ?? null,
    )
  await expect.poll(inView).not.toBeNull()
  const id = await inView()
  const link = list.locator(`[data-row="${id}"]`)
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/movimientos/${id}$`))
  await page.goBack()
  await expect(link).toBeInViewport()
})

test('all of a long list is printed', async ({ page }) => {
  test.slow()
  await serveGenerated(page, size)
  const { rows } = dashboard(page)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(size)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => rows.count()).toBeLessThan(size / 3)
})

test('the strip of a phone leads to a month of a year that is not rendered', async ({ page }) => {
  await serveGenerated(page, size)
  await page.setViewportSize(phone.viewport)
  const { list } = dashboard(page)
  const old = page.getByRole('navigation', { name: es.densityStrip.label }).getByRole('link').nth(1)
  await expect(old).toHaveAttribute('tabindex', '-1') // its code has come
  const month = list.locator((await old.getAttribute('href')) ?? '')
  await expect(month).toHaveCount(0)
  await old.focus()
  await page.keyboard.press('Enter')
  await expect(month).toBeInViewport()
  await expect(month).toBeFocused()
})
