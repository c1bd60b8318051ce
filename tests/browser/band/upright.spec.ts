import type { Page } from '@playwright/test'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves, themes } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { boxOf } from './bandView.ts'

test.use(phone)

const months = [...new Set(moves.map(({ date }) => date.slice(0, 7)))].toSorted()

test('the upright timeline takes the place of the band', async ({ page }) => {
  await page.goto('/')
  const { rows, band } = dashboard(page)
  await expect(rows).toHaveCount(moves.length)
  await expect(band).toBeHidden()
  await expect(laneHeads(page)).toBeVisible()
  await expect(jumps(page)).toBeVisible()
  expect(await laneHeads(page).locator('[data-theme]').count()).toBe(themes.length)
})

for (const width of [390, 360]) {
  test(`each row draws its themes under the heads of their lanes, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    await expect(dashboard(page).rows).toHaveCount(moves.length)
    const heads = await columnsOf(page, '[data-theme] circle', laneHeads(page))
    for (const part of [0, 0.25, 1]) {
      const move = moves[Math.floor(part * (moves.length - 1))]
      if (!move) throw new Error('the record is empty')
      const row = page.locator(`[data-row="${move.id}"]`)
      await row.scrollIntoViewIfNeeded()
      const marks = await columnsOf(page, 'svg[aria-hidden] g[data-theme]', row)
      expect(Object.keys(marks).toSorted()).toEqual(move.themes.toSorted())
      for (const [theme, x] of Object.entries(marks)) expect(Math.abs(x - (heads[theme] ?? 0))).toBeLessThan(2)
    }
  })
}

test('where there is no room for lanes, bars stand for them and titles keep most of the width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 })
  await page.goto('/')
  const row = dashboard(page).rows.first()
  const first = moveById((await row.getAttribute('data-row')) ?? '')
  await expect(row.locator('i[data-theme]').first()).toBeVisible()
  await expect(row.locator('svg')).toBeHidden()
  await expect(laneHeads(page)).toBeHidden()
  await expect(jumps(page)).toBeHidden()
  expect((await boxOf(row.getByText(first.title.es))).width).toBeGreaterThan(200)
})

test('the lane heads stay at the top while the list scrolls, and cover nothing that is jumped to', async ({ page }) => {
  await page.goto('/')
  const { rows } = dashboard(page)
  await expect(rows).toHaveCount(moves.length)
  await page.evaluate(() => window.scrollTo(0, 4_000))
  await expect.poll(async () => Math.round((await boxOf(laneHeads(page))).y)).toBe(0)
  await page.evaluate(() => window.scrollTo(0, 6_000))
  await expect.poll(async () => Math.round((await boxOf(laneHeads(page))).y)).toBe(0)
})

for (const month of ['2026-01', '2026-03', months.at(-1) ?? '']) {
  test(`a jump leads to ${month}, and is no step of the history`, async ({ page }) => {
    await page.goto('/')
    await takenOver(page) // a link within a page is a step of its own before
    await expect(dashboard(page).rows).toHaveCount(moves.length)
    const steps = await page.evaluate(() => history.length)
    const words = monthInWords(Number(month.slice(0, 4)), Number(month.slice(5)), 'es')
    await jumps(page).getByRole('link', { name: words }).tap()
    const head = dashboard(page).list.getByRole('heading', { name: words })
    await expect(head).toBeInViewport()
    await expect(head).toBeFocused()
    await expect(async () => {
      await settled(page)
      const bottom = await boxOf(laneHeads(page)).then(({ y, height }) => y + height)
      const atEnd = await page.evaluate(() => window.scrollY + window.innerHeight > document.body.scrollHeight - 4)
      const below = (await boxOf(head)).y - bottom
      expect(below).toBeLessThan(atEnd ? 844 : 40) // the last months end the page and cannot reach its top
      expect(below).toBeGreaterThanOrEqual(-1)
    }).toPass({ timeout: 20_000 })
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })
}

test('every month of the record can be jumped to, its density drawn', async ({ page }) => {
  await page.goto('/')
  const links = jumps(page).getByRole('link')
  await expect(links).toHaveCount(months.length)
  const widths = await links.locator('rect').evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))))
  const counts = months.map((month) => moves.filter(({ date }) => date.startsWith(month)).length)
  expect(widths.indexOf(Math.max(...widths))).toBe(counts.indexOf(Math.max(...counts)))
  for (const link of await links.all()) {
    const box = await boxOf(link)
    expect(box.height).toBeGreaterThanOrEqual(24)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
  }
})

test('cancelled, postponed and announced moves are drawn so, and said in words', async ({ page }) => {
  await page.goto('/')
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

function jumps(page: Page) {
  return page.getByRole('navigation', { name: es.moveList.jump })
}

function laneHeads(page: Page) {
  return dashboard(page).list.locator(':scope > div[aria-hidden="true"]').first()
}

async function columnsOf(page: Page, selector: string, within = page.locator('body')): Promise<Record<string, number>> {
  const found = await within.locator(selector).evaluateAll((all) =>
    all.map((shape): [string, number] => {
      const box = shape.getBoundingClientRect()
      const themed = shape.closest('[data-theme]')
      return [themed?.getAttribute('data-theme') ?? '', box.x + box.width / 2]
    }),
  )
  return Object.fromEntries(found)
}
