/** The list of a phone as the timeline turned upright: lanes of themes beside its rows, where a link asks for them. */

import type { Locator, Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves, themes } from '../support/record.ts'
import { addressOf, dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { boxOf } from './bandView.ts'

test.use(phone)

const upright = '/?list=lanes'

test('is one tap away, and the link keeps it', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { rows, band } = dashboard(page)
  await expect(rows).toHaveCount(moves.length)
  await expect(band).toBeHidden()
  await expect(laneHeads(page)).toHaveCount(0)
  await page.getByRole('button', { name: `${es.moveList.newest} ${es.moveList.first}` }).tap()
  await page.getByRole('button', { name: es.listOrder.asLanes }).tap()
  await expect(laneHeads(page)).toBeVisible()
  expect(addressOf(page)).toBe(upright)
  await page.goBack()
  await expect(laneHeads(page)).toHaveCount(0)
})

for (const width of [390, 360, 320]) {
  test(`each row draws its themes under the heads of their lanes, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(upright)
    const shown = dashboard(page).rows.filter({ visible: true })
    await expect(laneHeads(page)).toBeVisible()
    const heads = await columnsOf(laneHeads(page).locator('[data-theme]'))
    expect(Object.keys(heads)).toHaveLength(themes.length)
    for (const part of [0, 0.1, 1]) {
      const row = shown.nth(Math.floor(part * ((await shown.count()) - 1)))
      const move = moveById((await row.getAttribute('data-row')) ?? '')
      await row.scrollIntoViewIfNeeded()
      const marks = await columnsOf(row.locator('svg [data-theme]'))
      expect(Object.keys(marks).toSorted()).toEqual(move.themes.toSorted())
      for (const [theme, x] of Object.entries(marks)) expect(Math.abs(x - (heads[theme] ?? 0))).toBeLessThan(2)
    }
    expect(await fitsWidth(page)).toBe(true)
  })
}

test('no word is slanted: numbers head the lanes, and what each stands for is listed', async ({ page }) => {
  await page.goto(upright)
  await expect(laneHeads(page)).toBeVisible()
  const { list } = dashboard(page)
  await expect(list.locator('[transform*="rotate"]')).toHaveCount(0)
  const key = list.getByRole('list', { name: es.moveList.lanes }).getByRole('listitem')
  await expect(key).toHaveText(themes.map(({ label }) => label.es))
  await expect(laneHeads(page).locator('[data-theme]')).toHaveText(themes.map((_, at) => `${at + 1}`))
})

test('heads and month stay at the top while the list scrolls', async ({ page }) => {
  await page.goto(upright)
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  const long = dashboard(page).list.locator('section:has(> ul > li:nth-child(8))')
  for (const month of await long.all()) {
    // Far from where the head of the next month pushes that of this one out.
    const row = month.locator('> ul > li:nth-child(6)')
    await row.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await expect.poll(async () => Math.round((await boxOf(laneHeads(page))).y)).toBe(0)
    const { height } = await boxOf(laneHeads(page))
    const head = month.getByRole('heading', { level: 2 })
    await expect.poll(async () => Math.abs((await boxOf(head)).y - height)).toBeLessThan(2)
  }
  expect(await long.count()).toBeGreaterThan(1)
})

test('cancelled, postponed and announced moves are drawn so, and said in words', async ({ page }) => {
  await page.goto(upright)
  await takenOver(page)
  for (const fold of await dashboard(page).list.locator('details:not([open]) > summary').all()) await fold.tap()
  for (const status of ['cancelled', 'postponed', 'announced'] as const) {
    const move = moves.find((one) => one.status === status)
    const row = page.locator(`[data-row="${move?.id}"]`)
    await row.scrollIntoViewIfNeeded()
    await expect(row).toContainText(new RegExp(es.common.statuses[status], 'i'))
    const struck = row.locator('svg[aria-hidden] > path')
    await expect(struck).toHaveCount(status === 'announced' ? 0 : 1)
    const dashed = row.locator('[stroke-dasharray]')
    if (status === 'announced') expect(await dashed.count()).toBeGreaterThan(0)
    else await expect(dashed).toHaveCount(0)
  }
})

function laneHeads(page: Page) {
  return dashboard(page).list.locator(':scope > div[aria-hidden="true"]')
}

/** Where the middle of each element stands, by its theme. */
async function columnsOf(themed: Locator): Promise<Record<string, number>> {
  const found = await themed.evaluateAll((all) =>
    all.map((element): [string, number] => {
      const box = element.getBoundingClientRect()
      return [element.getAttribute('data-theme') ?? '', box.x + box.width / 2]
    }),
  )
  return Object.fromEntries(found)
}
