/** The first page on a phone: the list is the page, under a strip of the whole record and one row of tools. */

import type { Page } from '@playwright/test'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moves, withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { addressOf, dashboard, expect, phone, test, themeLabel } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

test.use(phone)

const months = moves.filter(({ status }) => status !== 'announced').map(({ date }) => date.slice(0, 7))
const inOrder = [...new Set(months)].toSorted()
const newestMonth = inOrder.at(-1) ?? ''

test('titles take the width, and few lines', async ({ page }) => {
  await page.goto('/')
  const { rows } = dashboard(page)
  await expect(rows).toHaveCount(moves.length)
  const lines = await rows.evaluateAll((all) =>
    all
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const title = row.querySelector('span > span:nth-of-type(2)') ?? row
        return title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight)
      }),
  )
  expect(Math.max(...lines)).toBeLessThan(3.5)
})

test('the strip is there before any script, and a touch leads to a month, which is no step of the history', async ({
  page,
}) => {
  await page.goto('/')
  await takenOver(page)
  const words = monthOf(inOrder[1] ?? newestMonth) // near the other end of the list
  const link = strip(page).getByRole('link', { name: words })
  await expect(link).toHaveAttribute('tabindex', '-1') // as the strip is drawn anew: before, a link is a step of its own
  const steps = await page.evaluate(() => history.length)
  await link.tap()
  const head = dashboard(page).list.getByRole('heading', { name: words })
  await expect(head).toBeInViewport()
  await expect(head).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('the strip is one stop of the tab key, within which arrows move', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const links = strip(page).getByRole('link')
  await expect(strip(page).locator('a:not([tabindex="-1"])')).toHaveCount(1)
  await links.first().focus()
  await page.keyboard.press('End')
  await expect(strip(page).getByRole('link', { name: monthOf(newestMonth) })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  const month = await page.locator(':focus').getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page.locator(month ?? '')).toBeInViewport()
})

test('the strip draws what is selected over what there is', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const drawn = strip(page).locator('svg svg path')
  const whole = await drawn.count()
  await page.goto('/?theme=migration')
  await takenOver(page)
  await expect.poll(() => drawn.count()).toBeGreaterThan(whole) // one more, or two where some did not take place
})

test('the largest occasion is named on the strip, and leads to its moves, opened', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const fold = dashboard(page).list.locator('details').first()
  await expect(fold).not.toHaveAttribute('open')
  await strip(page)
    .locator('a')
    .filter({ has: page.locator('text') })
    .tap()
  await expect(fold).toHaveAttribute('open')
  await expect(fold.locator('summary')).toBeInViewport()
})

test('the sheet filters by all fields, says how many moves are left, and gives the focus back', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const button = page.getByRole('button', { name: es.filterBar.sheet, exact: true })
  await button.tap()
  const sheet = page.getByRole('dialog', { name: es.filterSheet.title })
  await sheet.getByRole('checkbox', { name: themeLabel('migration') }).check()
  const { length } = withTheme('migration')
  const show = sheet.getByRole('button', { name: es.filterSheet.show(length) })
  await expect(show).toBeVisible()
  for (const facet of ['country', 'person', 'kind', 'phase', 'status'] as const) {
    await sheet.getByText(es.common.facets[facet], { exact: true }).first().tap()
    await expect(sheet.getByRole('group', { name: es.common.facets[facet] })).toBeVisible()
  }
  await show.tap()
  await expect(sheet).toBeHidden()
  expect(addressOf(page)).toBe('/?theme=migration')
  await expect(dashboard(page).rows).toHaveCount(length)
  await expect(page.getByRole('button', { name: es.filterBar.sheet })).toBeFocused()
})

test('the sheet searches, and takes all filters off', async ({ page }) => {
  await page.goto('/?theme=migration')
  await takenOver(page)
  await page.getByRole('button', { name: es.filterBar.sheet }).first().tap()
  const sheet = page.getByRole('dialog', { name: es.filterSheet.title })
  await sheet.getByRole('searchbox', { name: es.filterBar.searchLabel }).fill('zzz')
  await expect(sheet.getByRole('button', { name: es.filterSheet.show(0) })).toBeVisible()
  await sheet.getByRole('button', { name: es.common.filters.clear }).tap()
  await expect(sheet.getByRole('button', { name: es.filterSheet.show(moves.length) })).toBeVisible()
  expect(addressOf(page)).toBe('/')
})

test('one control turns the order, and the link keeps it', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await expect(dashboard(page).rows).toHaveCount(moves.length) // more than the built page holds
  const newest = await ordersOf(page)
  await page.getByRole('button', { name: `${es.moveList.newest} ${es.moveList.first}` }).tap()
  await page.getByRole('button', { name: `${es.moveList.oldest} ${es.moveList.first}` }).tap()
  await expect(page.getByRole('button', { name: `${es.moveList.oldest} ${es.moveList.first}` })).toBeFocused()
  await settled(page)
  expect(await ordersOf(page)).toEqual(newest.map((ids) => ids.toReversed()))
  expect(addressOf(page)).toBe('/?sort=asc')
  await page.goBack()
  await settled(page)
  expect(await ordersOf(page)).toEqual(newest)
})

test('map and charts are one touch away', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await page.getByRole('link', { name: es.shell.charts.label }).tap()
  await expect(page.getByRole('region', { name: es.shell.charts.label })).toBeInViewport()
})

function strip(page: Page) {
  return page.getByRole('navigation', { name: es.densityStrip.label })
}

function monthOf(key: string): string {
  return monthInWords(Number(key.slice(0, 4)), Number(key.slice(5)), 'es')
}

/** The moves in the order of the list: those of months, those of occasions, which keep together, and those to be confirmed. */
async function ordersOf(page: Page): Promise<string[][]> {
  const rows = await dashboard(page).rows.evaluateAll((all) =>
    all.map((row) => {
      const { id = '' } = row.closest('section')?.querySelector('h2') ?? {}
      return { id: row.getAttribute('data-row') ?? '', part: row.closest('details') ? 'fold' : id.split('-')[0] }
    }),
  )
  return ['month', 'fold', 'to'].map((own) => rows.filter(({ part }) => part === own).map(({ id }) => id))
}
