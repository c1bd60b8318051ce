/** Moves of one occasion: one parent in the list that opens and closes, on every screen and without scripts. */

import type { Page } from '@playwright/test'
import type { MoveFile } from '#src/record/schema.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { moves } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

/** What has a parent row: the moves of an occasion in one month. What is to be confirmed stands elsewhere. */
const dated = moves.filter(({ occasion, status }) => occasion !== undefined && status !== 'announced')
const parents = [...new Set(dated.map(parentOf))]
const [largest = ''] = parents.toSorted((a, b) => below(b).length - below(a).length)
const listed = below(largest)
const id = listed[0]?.occasion ?? ''
const own = moves.filter(({ occasion }) => occasion === id)
const toConfirm = own.filter(({ status }) => status === 'announced')

test('the parent is closed at first, names its moves and their number, and opens by key and press', async ({
  page,
}) => {
  await page.goto('/')
  await takenOver(page)
  const fold = largestFold(page)
  const parent = fold.locator('summary')
  await expect(parent).toContainText(es.moveList.count(listed.length + toConfirm.length))
  await expect(fold.locator('[data-row]').first()).toBeHidden()
  await parent.focus()
  await page.keyboard.press('Enter')
  await expect(fold.locator('[data-row]')).toHaveCount(listed.length)
  await expect(fold.locator('[data-row]').first()).toBeVisible()
  await parent.click()
  await expect(fold.locator('[data-row]').first()).toBeHidden()
})

test('the way back from an entry leads to the list as it was left', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const fold = largestFold(page)
  await fold.locator('summary').click()
  const row = fold.locator('[data-row]').nth(3)
  await row.click()
  await expect(page).toHaveURL(/\/movimientos\//)
  await page.goBack()
  await expect(row).toBeInViewport()
})

test('a filter that leaves nothing else opens it', async ({ page }) => {
  await page.goto(`/?occasion=${id}`)
  await takenOver(page)
  const { rows } = dashboard(page)
  await settled(page)
  if (listed.length === own.length) await expect(largestFold(page)).toHaveAttribute('open')
  await expect(rows).toHaveCount(own.length)
})

test('a move of it that a filter leaves alone stands by itself', async ({ page }) => {
  await page.goto(`/?occasion=${id}&q=${encodeURIComponent(`"${listed[0]?.title.es}"`)}`)
  const { list, rows } = dashboard(page)
  await expect(rows).toHaveCount(1)
  await expect(list.locator('details')).toHaveCount(0)
})

test('announced moves stand together, each saying what is known of it', async ({ page }) => {
  await page.goto('/')
  const { list } = dashboard(page)
  const group = list.locator('section').filter({ has: page.getByRole('heading', { name: es.moveList.toConfirm }) })
  const announced = moves.filter(({ status }) => status === 'announced')
  await expect(group.locator('[data-row]')).toHaveCount(announced.length)
  for (const { id: one } of announced) {
    await expect(group.locator(`[data-row="${one}"]`)).toContainText(
      new RegExp(`${es.common.outcomeUnknown}|${es.common.statuses.announced}`),
    )
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the newest moves stand in the list, and occasions open', async ({ page }) => {
    await page.goto('/')
    await expectBuiltRows(dashboard(page).rows)
    const fold = largestFold(page)
    await expect(fold.locator('[data-row]').first()).toBeHidden()
    await fold.locator('summary').click()
    await expect(fold.locator('[data-row]').first()).toBeVisible()
    await expect(page.getByRole('button', { name: `${es.moveList.newest} ${es.moveList.first}` })).toBeHidden()
  })
})

function largestFold(page: Page) {
  return dashboard(page).list.locator(`[id="${largest}"]`)
}

/** The id of the parent row of a move. */
function parentOf({ occasion, date }: MoveFile): string {
  return `occasion-${occasion}-${date.slice(0, 7)}`
}

function below(parent: string): MoveFile[] {
  return dated.filter((move) => parentOf(move) === parent)
}
