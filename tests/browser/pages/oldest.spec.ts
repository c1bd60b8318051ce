/** The oldest browsers that the site is made for: all that they lack is taken from this one. */

import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { newerGlobals, newerMembers, newerOfBrowsers } from '../../oldest/newerBuiltIns.ts'
import { figureNamed, markOf, titles } from '../charts/figures.ts'
import { suggestionsOf } from '../search/suggestionsOf.ts'
import { moveById, moves, withTheme } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')

test.beforeEach(async ({ page }) => {
  const members = [...newerMembers, ...newerOfBrowsers]
  await page.addInitScript(removeAll, { globals: [...newerGlobals], members })
})

test('the browser lacks them', async ({ page }) => {
  await page.goto('/metodo')
  const lacked = await page.evaluate(() => [
    'toSorted' in Array.prototype,
    'toWellFormed' in String.prototype,
    'groupBy' in Object,
    'union' in Set.prototype,
    'withResolvers' in Promise,
    'canParse' in URL,
    'any' in AbortSignal,
    'showPopover' in HTMLElement.prototype,
    'navigation' in window,
    'Temporal' in window,
  ])
  expect(lacked.filter(Boolean)).toEqual([])
})

test('themes and charts filter, and Back undoes it', async ({ page }) => {
  await openRunning(page, '/')
  const { rows, themeBox, marks } = dashboard(page)
  await themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await expect(rows).toHaveCount(withTheme('migration').length)
  await expect(marks.locator('[data-mark]').first()).toBeVisible()
  await markOf(await figureNamed(page, titles.kind), 'visit').click()
  await expect(page).toHaveURL('/?theme=migration&kind=visit')
  await expect(markOf(await figureNamed(page, titles.map), 'PE/Lima')).toBeAttached()
  await page.goBack()
  await page.goBack()
  await expect(rows).toHaveCount(moves.length)
})

test('the search suggests, the entry marks what was found, and leads to the article and to the next', async ({
  page,
}) => {
  await openRunning(page, '/')
  const { search, entry } = dashboard(page)
  await search.fill('carondelet')
  await suggestionsOf(page).getByRole('option').filter({ hasText: quito.title.es }).first().click()
  await expect(page).toHaveURL(new RegExp(`/movimientos/${quito.id}\\?q=carondelet`))
  await expect(entry.locator('mark').first()).toBeVisible()
  await entry.getByRole('blockquote').first().getByRole('link').first().click()
  await expect(page.locator('mark[data-pointed]').first()).toBeInViewport()
  await page.goBack()
  await expect(entry.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an entry is shared, and cited', async ({ page }) => {
  await openRunning(page, `/movimientos/${quito.id}`)
  const share = dashboard(page).entry.getByRole('button', { name: es.entry.share })
  await share.click()
  const dialog = page.getByRole('dialog', { name: es.share.headings.move })
  await dialog.getByRole('radio', { name: es.share.panels.cite }).check({ force: true })
  await expect(dialog.getByRole('region', { name: es.share.panels.cite })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(share).toBeFocused()
})

for (const path of ['/fuentes', '/datos', '/metodo', '/correcciones', '/paises/EC', '/en?q=border+2026']) {
  test(`${path} runs`, async ({ page }) => {
    await openRunning(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the other language comes', async ({ page }) => {
  await openRunning(page, '/?theme=migration')
  await page.getByRole('navigation', { name: es.shell.language }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en?theme=migration')
  await expect(dashboard(page, en).rows).toHaveCount(withTheme('migration').length)
})

/** Opens a page on which the app runs, without a word that something failed. */
async function openRunning(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await takenOver(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
}

/** Runs in the page, before its own code. */
function removeAll(newer: { globals: string[]; members: { owner: string; name: string }[] }): void {
  const all = window as unknown as Record<string, { prototype?: object } | undefined>
  for (const { owner, name } of newer.members) {
    const homes = [all[owner], all[owner]?.prototype, owner === 'Window' ? window : undefined]
    for (const home of homes) if (home && Object.hasOwn(home, name)) Reflect.deleteProperty(home, name)
  }
  for (const name of newer.globals) Reflect.deleteProperty(window, name)
}
