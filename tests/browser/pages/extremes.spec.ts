/** Records at their limits, on the narrowest screens: the index is changed as it is served. */

import type { Page } from '@playwright/test'
import { statusIds } from '#src/domain/vocabulary.ts'
import type { TimelineFile } from '#src/record/load/timelineFile.ts'
import type { TitleFile } from '#src/record/load/titleFiles.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { allMoves, moves } from '../support/record.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'

type Rows = TimelineFile['moves']

test.describe('at 320 pixels and text twice as large', () => {
  test.use({ ...phone, viewport: { width: 320, height: 700 } })

  test('titles of 80 letters and one long word are read whole, without scrolling sideways', async ({ page }) => {
    const long = 'Constitucionalizaciones '.repeat(4).slice(0, 80)
    await withoutBuiltPages(page)
    await page.route('**/data/titles/*.es.*.json', async (route) => {
      const response = await route.fetch()
      const file = (await response.json()) as TitleFile
      await route.fulfill({ response, json: { ...file, titles: file.titles.map(() => long) } })
    })
    await page.goto('/')
    await takenOver(page)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const title = dashboard(page).rows.first().getByText(long.trim())
    await title.scrollIntoViewIfNeeded()
    const { width, room } = await title.evaluate((element) => ({
      width: element.scrollWidth,
      room: element.clientWidth || element.getBoundingClientRect().width,
    }))
    expect(width).toBeLessThanOrEqual(Math.ceil(room))
    expect(await fitsWidth(page)).toBe(true)
  })
})

test.describe('at 390 pixels', () => {
  test.use(phone)

  test('29 moves in a day are one month with one date, and all are listed', async ({ page }) => {
    const crowd = 29
    await serveChanged(page, (rows) => {
      const ordinary = rows.date.map((date, at) =>
        at < crowd ? '2026-03-11' : typeof date === 'string' ? date : (rows.id[at] ?? '').slice(0, 10),
      )
      return {
        ...rows,
        date: ordinary.toSorted(),
        occasion: rows.occasion.map(() => -1),
        status: rows.status.map(() => 0),
      }
    })
    await page.goto('/?from=2026-03-11&to=2026-03-11')
    const { rows } = dashboard(page)
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(crowd)
    await expect(dashboard(page).list.getByRole('heading', { level: 2 })).toHaveCount(1)
    await expect(rows.locator(':scope > [aria-hidden]').filter({ hasText: '11' })).toHaveCount(1)
    expect(await fitsWidth(page)).toBe(true)
  })
})

test('a record whose newest move is yet to come has it to be confirmed, not among what is new', async ({ page }) => {
  const announced = statusIds.indexOf('announced')
  await serveChanged(page, (rows) => ({
    ...rows,
    date: rows.date.with(allMoves.length - 1, '2039-05'),
    status: rows.status.with(allMoves.length - 1, announced),
  }))
  await page.goto('/')
  await takenOver(page)
  const newest = moves.at(-1)
  const { list } = dashboard(page)
  const toConfirm = list.locator('section').filter({ has: page.getByRole('heading', { name: es.moveList.toConfirm }) })
  await expect(toConfirm.locator(`[data-row="${newest?.id}"]`)).toContainText('2039')
  await expect(list.locator('section').first()).toContainText(es.moveList.toConfirm)
  const news = page.getByRole('region', { name: es.latest.heading })
  await expect(news.getByRole('link').first()).toBeVisible()
  await expect(news.getByRole('link', { name: newest?.title.es ?? '' })).toHaveCount(0)
})

test('a record without what is newest, all of it announced, says nothing is new', async ({ page }) => {
  await serveChanged(page, (rows) => ({ ...rows, status: rows.status.map(() => statusIds.indexOf('announced')) }))
  await page.goto('/')
  await takenOver(page)
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  await expect(page.getByRole('region', { name: es.latest.heading })).toHaveCount(0)
})

async function serveChanged(page: Page, change: (rows: Rows) => Rows): Promise<void> {
  await withoutBuiltPages(page)
  await page.route('**/data/timeline.*.json', async (route) => {
    const response = await route.fetch()
    const file = (await response.json()) as TimelineFile
    await route.fulfill({ response, json: { ...file, moves: change(file.moves) } })
  })
}
