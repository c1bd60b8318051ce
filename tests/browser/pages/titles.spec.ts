/** Titles come apart from the index, by year and language: what a page shows while, or where, some of them do not come. */

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { standingWords } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { moves } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { allowFailure, restore } from './failing.ts'

const yearOf = ({ date }: { date: string }) => date.slice(0, 4)
const [oldest] = moves.toSorted((a, b) => (a.date < b.date ? -1 : 1))
const newest = moves.findLast(({ status }) => status === 'occurred')
if (!oldest || !newest || yearOf(oldest) === yearOf(newest)) throw new Error('the record has moves of one year only')

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('where the titles of a year do not load, rows have kind, date and place; that is said, and tried again', async ({
  page,
  faults,
}) => {
  allowFailure(faults)
  await page.route(`**/data/titles/${yearOf(oldest)}.es.*.json`, (route) => route.abort())
  await page.goto('/metodo') // a page that needs none of them
  await takenOver(page)
  await page.getByRole('link', { name: es.shell.nav.timeline }).first().click()
  const { list, said } = dashboard(page)
  const notice = said(es.notices.titles(yearOf(oldest)))
  await expect(notice).toBeVisible()
  const row = list.locator(`[data-row="${oldest.id}"]`)
  await expect(row).toContainText(es.common.kinds[oldest.kind])
  await expect(row).not.toContainText(oldest.title.es)
  await expect(list.locator(`[data-row="${newest.id}"]`)).toContainText(newest.title.es)
  await restore(page)
  await notice.getByRole('button', { name: es.common.retry }).click()
  await expect(row).toContainText(oldest.title.es)
  await expect(notice).toHaveCount(0)
})

test('a page whose own titles do not load keeps those that it was built with', async ({ page, faults }) => {
  allowFailure(faults)
  await page.route(`**/data/titles/${yearOf(newest)}.es.*.json`, (route) => route.abort())
  await page.goto('/')
  const notice = page.getByRole('alert').filter({ hasText: standingWords.es.title })
  await expect(notice).toBeVisible()
  const { list, rows } = dashboard(page)
  await expectBuiltRows(rows)
  await expect(list.locator(`[data-row="${newest.id}"]`)).toContainText(newest.title.es)
  await restore(page)
  await notice.getByRole('button', { name: standingWords.es.retry }).click()
  await expect(rows).toHaveCount(moves.length)
  await expect(notice).toHaveCount(0)
})

test('a change of language brings the titles in that language', async ({ page }) => {
  await page.goto(`/movimientos/${newest.id}`)
  await takenOver(page)
  await page
    .getByRole('link', { name: /English/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: newest.title.en })).toBeVisible()
  await page.getByRole('link', { name: en.shell.nav.timeline }).first().click()
  await expect(page.locator(`[data-row="${oldest.id}"]`)).toContainText(oldest.title.en)
})

test('what is shared has the titles of both languages, also those that no list has shown', async ({ page }) => {
  await page.goto(`/en/moves/${newest.id}`)
  await takenOver(page)
  await page.getByRole('link', { name: en.shell.nav.timeline }).first().click()
  await page.getByRole('button', { name: en.selection.share }).first().click()
  const text = await csvOf(page, en)
  expect(text).toContain(oldest.title.es.replaceAll('"', '""'))
  expect(text).toContain(newest.title.en.replaceAll('"', '""'))
})

test('the files of an entry have its title in both languages', async ({ page }) => {
  await page.goto(`/movimientos/${newest.id}`)
  await takenOver(page)
  await page.getByRole('button', { name: es.entry.share, exact: true }).first().click()
  const text = await csvOf(page, es)
  expect(text).toContain(newest.title.en.replaceAll('"', '""'))
})

/** The table that the open share dialog has to download. */
async function csvOf(page: Page, { share }: Pick<typeof es, 'share'>): Promise<string> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: share.panels.download }).check({ force: true })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: share.download.forms.csv, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}
