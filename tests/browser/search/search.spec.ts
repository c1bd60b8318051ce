/** A search from its first letter to what it finds, and back. */

import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { addressOf, dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { suggestionsOf } from './suggestionsOf.ts'

const quito = moveById('2025-12-23-quito-noboa')

test('by keyboard: a word, a suggestion, the entry with the word marked, and back to the list', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search, rows, entry } = dashboard(page)
  // Right after the page is taken over no effect may have run yet.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused({ timeout: 500 })
  }).toPass()
  await expect(search).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('carondelet')
  const options = suggestionsOf(page).getByRole('option')
  await expect(options.filter({ hasText: quito.title.es }).first()).toBeVisible()
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  const entries = suggestionsOf(page).getByRole('group', { name: es.search.entries }).getByRole('option')
  await walkTo(page, entries.filter({ hasText: quito.title.es }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/movimientos/${quito.id}?q=carondelet`)
  await expect(entry.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Carondelet')
  await page.goBack()
  await expect(page).toHaveURL('/?q=carondelet')
  await expect(rows.first().locator('mark').first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(search).toHaveValue('')
})

test('a chosen person takes the place of the words, and Back brings them again', async ({ page }) => {
  await page.goto('/en?kind=visit')
  await takenOver(page)
  const { search } = dashboard(page, en)
  await search.fill('noboa')
  const people = page
    .getByRole('listbox', { name: en.suggestions.label })
    .getByRole('group', { name: en.search.people })
  await people.getByRole('option').first().click()
  await expect(page).toHaveURL('/en?kind=visit&person=daniel-noboa')
  await expect(search).toHaveValue('')
  await expect(search).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL('/en?kind=visit&q=noboa')
  await expect(search).toHaveValue('noboa')
})

test('Escape closes the list and keeps the words; Enter only filters', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search, rows } = dashboard(page)
  await search.fill('carondelet')
  await expect(suggestionsOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(suggestionsOf(page)).toHaveCount(0)
  await expect(search).toHaveValue('carondelet')
  await page.keyboard.press('ArrowDown')
  await expect(suggestionsOf(page)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(suggestionsOf(page)).toHaveCount(0)
  await expect(page).toHaveURL('/?q=carondelet')
  await expect(rows.filter({ hasText: quito.title.es })).toBeVisible()
})

test('a period that was typed is offered as one, and the other words stay', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await dashboard(page).search.fill('carondelet 12/2025')
  await suggestionsOf(page).getByRole('group', { name: es.common.filters.period }).getByRole('option').click()
  await expect(page).toHaveURL('/?from=2025-12&to=2025-12&q=carondelet')
})

test('the order by relevance is in the link, and leaves it with the query', async ({ page }) => {
  await page.goto('/?q=carondelet&sort=relevance')
  const { list, rows, parts } = dashboard(page)
  await expect(rows.first()).toContainText(quito.title.es)
  await expect(list.getByRole('heading', { level: 2 })).toHaveCount(1)
  await parts.getByRole('button', { name: es.selection.clearAll }).click()
  await expect(page).toHaveURL('/')
  await expect(list.getByRole('heading', { level: 2 }).nth(1)).toBeAttached()
})

test('nothing found: a near word leads on', async ({ page }) => {
  await page.goto('/?q=carrondeletes')
  await expect(page.getByText(es.search.nothing.understood)).toBeVisible()
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /^carondelet$/i }).click()
  await expect(page).toHaveURL(/\/\?q=carondelet$/i)
  await expect(dashboard(page).rows.filter({ hasText: quito.title.es })).toBeVisible()
})

test('nothing found: all moves are a step away', async ({ page }) => {
  await page.goto('/?q=carondelet+zzzzzzz+xyzzy')
  await expect(page.getByText(es.search.nothing.understood)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: es.search.nothing.all }).click()
  await expect(page).toHaveURL('/')
})

test('fast typing adds one step to the history and writes few addresses', async ({ page }) => {
  await page.addInitScript(() => {
    let writes = 0
    Reflect.set(window, 'writesOf', () => writes)
    for (const name of ['replaceState', 'pushState'] as const) {
      const write = history[name].bind(history)
      history[name] = (...args) => {
        writes++
        write(...args)
      }
    }
  })
  await page.goto('/')
  await takenOver(page)
  const { search } = dashboard(page)
  const before = await page.evaluate(() => history.length)
  const text =
    'la frontera norte de chile con peru y bolivia y los migrantes que la cruzan de noche y de dia sin papeles hasta arica'
  await search.pressSequentially(text)
  await search.blur()
  await expect(page).toHaveURL(`/?q=${text.replaceAll(' ', '+')}`)
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  expect(await page.evaluate<number>('writesOf()')).toBeLessThan(100)
  await page.goBack()
  expect(addressOf(page)).toBe('/')
})

/** Presses the arrow until the option is the active one. */
async function walkTo(page: Page, option: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(option).toHaveAttribute('aria-selected', 'true', { timeout: 200 })
  }).toPass()
}
