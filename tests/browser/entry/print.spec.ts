import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves, withTheme } from '../support/record.ts'
import { dashboard, expect, groundBrightness, test } from '../support/support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

/** A sheet of A4 between its margins, in CSS pixels. */
const sheet = { width: 680, height: 960 }

test.beforeEach(async ({ page }) => {
  // A reader who has chosen the dark look prints on white paper all the same.
  await page.addInitScript(() => localStorage.setItem('scheme', 'dark'))
})

test('an entry prints alone, with the addresses of its sources and its own', async ({ page, baseURL }) => {
  await page.goto(`${address}?theme=migration`)
  const { entry, list, band } = dashboard(page)
  await expect(entry.getByText(quito.summary.es)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)

  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect(entry.getByText(`${baseURL}${address}`, { exact: true })).toBeVisible()
  for (const part of [list, band, page.getByRole('navigation'), page.getByRole('search')]) {
    await expect(part.filter({ visible: true })).toHaveCount(0)
  }
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const sources = entry.locator('li[data-url]').filter({ visible: true })
  expect(await sources.count()).toBe(quito.sources.filter((source) => 'url' in source).length)
  for (const source of await sources.all()) {
    const printed = await source.evaluate((line) => getComputedStyle(line, '::after').content)
    expect(printed).toBe(`"${await source.getByRole('link').first().getAttribute('href')}"`)
  }
})

test('what is folded up on the screen is on the paper', async ({ page }) => {
  await page.goto(address)
  const folded = page.locator('article details :is(figure, li)')
  const count = await folded.count()
  await expect(folded.filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(folded.filter({ visible: true })).toHaveCount(count)
})

test('a filtered list names the fields it is filtered by', async ({ page }) => {
  await page.goto('/?theme=migration&country=EC.PE')
  const words = page.getByText(`${es.common.facets.theme}: Migración; ${es.common.facets.country}: Ecuador o Perú`, {
    exact: true,
  })
  await expect(words).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await expect(page.getByRole('list', { name: es.common.filters.label })).toBeHidden()
})

test('a filtered list prints whole and close, with its address and its order, under its timeline', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?theme=migration')
  const { rows, band, marks } = dashboard(page)
  await marks.getByRole('link').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)

  await expect(rows).toHaveCount(withTheme('migration').length)
  await expect(rows.last()).toBeVisible()
  const skipped = await rows.evaluateAll((all) =>
    all.filter((row) => getComputedStyle(row.closest('li') ?? row).contentVisibility !== 'visible'),
  )
  expect(skipped).toEqual([])
  await expect(page.getByText(`${baseURL}/?theme=migration`, { exact: true })).toBeVisible()
  await expect(page.getByText(`${es.moveList.newest} ${es.moveList.first}`, { exact: true }).first()).toBeVisible()
  await expect(band).toBeVisible()
  const edge = await band.evaluate((drawn) => drawn.scrollWidth - drawn.clientWidth)
  expect(edge).toBe(0)
  await expect(band.getByRole('slider').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
})

test('the timeline is laid out anew for a sheet, and back', async ({ page }) => {
  await page.goto('/')
  const drawn = dashboard(page).marks.locator('[data-mark]')
  await drawn.first().waitFor()
  const onScreen = await drawn.count()
  expect(await marksAfter(page, 'beforeprint')).toBeLessThan(onScreen)
  expect(await marksAfter(page, 'afterprint')).toBe(onScreen)
})

test('a timeline that was not drawn leaves no room on the paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?theme=migration')
  const { rows, band } = dashboard(page)
  await expect(rows).toHaveCount(withTheme('migration').length)
  await page.emulateMedia({ media: 'print' })
  await expect(band).toBeHidden()
})

test('the whole list takes a few sheets, with the moves of closed occasions', async ({ page }) => {
  await page.goto('/')
  const { rows } = dashboard(page)
  await rows.first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)
  for (const row of await rows.all()) await expect(row).toBeVisible()
  const height = await page.evaluate(() => document.body.scrollHeight)
  expect(height / moves.length).toBeLessThan(40) // of a sheet, on average
})

test('paper is white, its ink dark', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await groundBrightness(page)).toBeGreaterThan(250)
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(
    (ink.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map(Number)
      .every((part) => part < 80),
  ).toBe(true)
})

/** The number of marks right after an event of printing, when the browser lays the page out. */
function marksAfter(page: Page, type: string): Promise<number> {
  return page.evaluate(async (name) => {
    window.dispatchEvent(new Event(name))
    await Promise.resolve()
    return document.querySelectorAll('[data-mark]').length
  }, type)
}
