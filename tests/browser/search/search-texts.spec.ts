/** When the texts that are searched load, and what is there without them. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { es } from '#tests/builders/siteTexts.ts'
import { allowFailure, restore } from '../pages/failing.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

/** The build's files of what is searched in Spanish, each named after its years. */
const builtTexts = fileURLToPath(new URL('../../../dist/data/search/es', import.meta.url))
const quito = moveById('2025-12-23-quito-noboa')

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('nothing of the search loads before the field has the focus', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('/data/search/'))).toEqual([])
  await dashboard(page).search.focus()
  await expect.poll(() => asked.filter((url) => url.includes('/data/search/es/')).length).toBeGreaterThan(0)
  expect(asked.filter((url) => url.includes('/data/search/en/'))).toEqual([])
})

test('texts that do not load are named, the others are searched, and they can be asked for again', async ({
  page,
  faults,
}) => {
  allowFailure(faults)
  const [oldest = ''] = readdirSync(builtTexts).toSorted()
  await page.route(`**/data/search/es/${oldest}`, (route) => route.abort())
  await page.goto('/?q=cecot')
  const { said, rows } = dashboard(page)
  const notice = said(es.notices.searched(oldest.replace(/\..*/, '').replace('-', '–')))
  await expect(notice).toBeVisible()
  await expect(rows.filter({ hasText: moveById('2026-01-30-san-salvador-bukele-cecot').title.es })).toBeVisible()
  await restore(page)
  await notice.getByRole('button', { name: es.common.retry }).click()
  await expect(notice).toHaveCount(0)
})

test('where none of the texts load, names are searched, and that is said', async ({ page, faults }) => {
  allowFailure(faults)
  await page.route('**/data/search/**', (route) => route.abort())
  await page.goto('/?q=noboa')
  const { said, rows } = dashboard(page)
  await expect(said(es.notices.unsearched)).toBeVisible()
  await expect(rows.filter({ hasText: quito.title.es })).toBeVisible()
})
