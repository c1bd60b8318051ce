/** What an entry folds, and how the number of a source leads to it without losing the place. */

import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { dashboard, expect, notFound, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const [long] = moves.toSorted((a, b) => b.claims.length - a.claims.length)
if (!long) throw new Error('the record has no move')
const address = `/movimientos/${long.id}`
const of = (nature: string) => long.claims.filter((claim) => claim.nature === nature)
const rest = of('reported').slice(5)

test('five statements stand in the open, the others behind a press', async ({ page }) => {
  await page.goto(address)
  const { entry } = dashboard(page)
  const last = entry.getByText(rest.at(-1)?.text.es ?? '')
  await expect(entry.getByText(of('reported')[4]?.text.es ?? '')).toBeVisible()
  await expect(last).toBeHidden()
  await entry.getByText(es.entry.moreClaims(rest.length), { exact: true }).click()
  await expect(last).toBeVisible()
})

test('interpretations are folded under a line with their number', async ({ page }) => {
  await page.goto(address)
  const { entry } = dashboard(page)
  const interpretations = of('interpretation')
  const first = entry.getByText(interpretations[0]?.text.es ?? '')
  await expect(first).toBeHidden()
  await entry
    .locator('summary')
    .filter({ hasText: es.entry.interpretations(interpretations.length, '').trim() })
    .click()
  await expect(first).toBeVisible()
})

test('a link to a source that is folded opens the fold', async ({ page }) => {
  await page.goto(`${address}#source-${long.sources.length}`)
  await expect(page.locator(`#source-${long.sources.length}`)).toBeInViewport()
})

for (const [device, options] of [
  ['desktop', {}],
  ['phone', phone],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use(options)

    test('the number of a source shows it and keeps the place; the list leads back', async ({ page }) => {
      await page.goto(address)
      await takenOver(page)
      const { entry } = dashboard(page)
      const number = entry.getByRole('link', { name: new RegExp(`^${es.entry.source(1)}`) }).first()
      await number.scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => window.scrollY)
      await number.click()
      const card = page.getByRole('dialog', { name: es.entry.source(1) })
      await expect(card.getByRole('link').first()).toBeFocused()
      expect(await page.evaluate(() => window.scrollY)).toBe(before)
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(number).toBeFocused()
      await expect(page).toHaveURL(address)
      await number.click()
      await card.getByRole('link', { name: es.entry.inList }).click()
      await expect(page.locator('#source-1')).toBeFocused()
      await page.locator('#source-1').getByRole('link', { name: es.entry.backToClaim }).click()
      await expect(number).toBeInViewport()
    })
  })
}

test('Escape leads to the whole timeline', async ({ page }) => {
  await page.goto(address)
  // The entry is taken over after the page around it, and a key pressed before that is lost.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/', { timeout: 1_000 })
  }).toPass()
})

test('an unknown entry offers a search and the latest moves in the first screen', async ({ page, faults }) => {
  faults.allow(notFound)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/movimientos/nobody-at-all')
  const { entry } = dashboard(page)
  await expect(entry.getByRole('heading', { name: es.notFound.latest })).toBeInViewport()
  await entry.getByRole('searchbox').fill('frontera')
  await entry.getByRole('button', { name: es.notFound.go }).click()
  await expect(page).toHaveURL('/?q=frontera')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('folds open by a press, and a number leads to its source', async ({ page }) => {
    await page.goto(address)
    const { entry } = dashboard(page)
    await entry.getByText(es.entry.moreClaims(rest.length), { exact: true }).click()
    await expect(entry.getByText(rest.at(-1)?.text.es ?? '')).toBeVisible()
    await entry
      .getByRole('link', { name: new RegExp(`^${es.entry.source(1)}`) })
      .first()
      .click()
    await expect(page).toHaveURL(`${address}#source-1`)
    await expect(page.locator('#source-1')).toBeInViewport()
  })
})
