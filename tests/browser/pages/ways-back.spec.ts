/** Where a reader stands after a link, a step back or a way back: scroll position and focus. */

import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

/** Opens the entry from its row far down in the list, and returns how far down that was. */
async function openFarDown(page: Page): Promise<number> {
  await page.goto('/')
  await takenOver(page)
  const row = dashboard(page).row(quito.title.es)
  await row.scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(1000)
  await row.click()
  await expect(dashboard(page).entry.getByRole('heading', { level: 1 })).toBeFocused()
  return before
}

test('the way back from an entry leads to where the reader was, to its row', async ({ page }) => {
  const before = await openFarDown(page)
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await expect(dashboard(page).row(quito.title.es)).toBeFocused()
  await expect(dashboard(page).row(quito.title.es)).toBeInViewport({ ratio: 1 })
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(800)
})

test('a link that opens the timeline anew shows its beginning', async ({ page }) => {
  await openFarDown(page)
  await page.getByRole('banner').getByRole('link', { name: es.shell.nav.timeline }).click()
  await expect(page).toHaveURL('/')
  await expect(dashboard(page).list).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('a step back to an entry keeps the place in it', async ({ page }) => {
  await openFarDown(page)
  const { entry } = dashboard(page)
  await entry.getByRole('link', { name: es.entry.inTime.next }).scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(200)
  await entry.getByRole('link', { name: es.entry.inTime.next }).click()
  await expect(entry.getByRole('heading', { level: 1, name: quito.title.es })).toHaveCount(0)
  await page.goBack()
  await expect(entry.getByRole('heading', { level: 1, name: quito.title.es })).toBeFocused()
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(1) // heights are fractions of pixels
})

for (const [name, address] of [
  ['an entry', `/movimientos/${quito.id}`],
  ['a country', '/paises/EC'],
] as const) {
  test(`a step back to ${name} that was loaded first focuses its heading, which loading it does not`, async ({
    page,
  }) => {
    await page.goto(address)
    await takenOver(page)
    const heading = page.getByRole('main').getByRole('heading', { level: 1 })
    const title = (await heading.textContent()) ?? ''
    await expect(heading).not.toBeFocused()
    await page.getByRole('main').locator('a[href*="/movimientos/"]').last().click()
    await expect(heading).not.toHaveText(title)
    await expect(heading).toBeFocused()
    await page.goBack()
    await expect(heading).toHaveText(title)
    await expect(heading).toBeFocused()
  })
}

test.describe('on a phone', () => {
  test.use(phone)

  test('the search of an entry leads to the field, not to the row of the entry', async ({ page }) => {
    await page.goto('/')
    await takenOver(page)
    await dashboard(page).list.locator('[data-row]').first().tap()
    await expect(dashboard(page).entry.getByRole('heading', { level: 1 })).toBeFocused()
    await page.getByRole('link', { name: es.shell.search }).tap()
    await expect(dashboard(page).search).toBeFocused()
  })

  test('Escape closes the menu of the header and leaves the entry open', async ({ page }) => {
    await page.goto(`/movimientos/${quito.id}`)
    await takenOver(page)
    await page.getByRole('button', { name: es.shell.menu }).tap()
    const menu = page.locator('[popover]:popover-open')
    await expect(menu).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(menu).toHaveCount(0)
    await expect(page).toHaveURL(`/movimientos/${quito.id}`)
  })
})
