import type { Locator } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const bySize = moves.toSorted((a, b) => b.claims.length - a.claims.length)
/** The longest and the shortest, and one of each status that an entry says at its head. */
const statuses = ['announced', 'cancelled', 'postponed'].map((one) => moves.find(({ status }) => status === one))
const entries = [...new Set([bySize[0], bySize.at(-1), ...statuses])].flatMap((move) => move ?? [])

/** By where the title of an entry begins, in pixels from the top of the page. */
const titleBy = 240
/** How much lower where a status is said, whose words take a line of their own if they do not fit behind the date. */
const statusLine = 22

for (const width of [1024, 1280, 1440, 1680, 1920]) {
  test(`at ${width} pixels the title stands high, and the sources beside it`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 1300 ? 800 : 900 })
    for (const move of entries) {
      await page.goto(`/movimientos/${move.id}`)
      await takenOver(page)
      const { entry } = dashboard(page)
      const title = await boxOf(entry.getByRole('heading', { level: 1 }))
      const sources = await boxOf(entry.getByRole('heading', { name: es.common.sources(move.sources.length) }))
      const share = await boxOf(entry.getByRole('button', { name: es.entry.share }))
      expect(title.y).toBeLessThanOrEqual(titleBy + (move.status === 'occurred' ? 0 : statusLine))
      expect(sources.x).toBeGreaterThan(title.x + title.width)
      expect(sources.y).toBeLessThan(share.y)
      expect(await fitsWidth(page)).toBe(true)
    }
  })
}

test('beside an entry the dates of related moves are a column, their titles and statuses another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const move of entries) {
    await page.goto(`/movimientos/${move.id}`)
    const links = page.locator('section').filter({ has: page.getByRole('heading', { name: es.entry.related }) })
    const rows = await links.getByRole('link').evaluateAll((all) =>
      all.map((link) => {
        const [date, title, status] = [...link.children].map((part) => part.getBoundingClientRect())
        return {
          dateEnds: date?.right ?? 0,
          drop: (title?.top ?? 0) - (date?.top ?? 0),
          from: title?.left,
          status: status?.left,
        }
      }),
    )
    const [column] = rows.map(({ from }) => from ?? 0)
    for (const { dateEnds, drop, from, status = from } of rows) {
      expect([from, status]).toEqual([column, column])
      expect(dateEnds).toBeLessThan(column ?? 0)
      expect(Math.abs(drop)).toBeLessThan(4)
    }
  }
})

for (const width of [360, 390, 768]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ ...phone, viewport: { width, height: 844 } })

    test('title and share stand in the first screen, and one column follows', async ({ page }) => {
      for (const move of entries) {
        await page.goto(`/movimientos/${move.id}`)
        await takenOver(page)
        const { entry } = dashboard(page)
        await expect(entry.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
        await expect(entry.getByRole('button', { name: es.entry.share })).toBeInViewport({ ratio: 1 })
        const reported = await boxOf(entry.getByRole('heading', { name: es.entry.reported }))
        const sources = await boxOf(entry.getByRole('heading', { name: es.common.sources(move.sources.length) }))
        expect(sources.y).toBeGreaterThan(reported.y)
        expect(await fitsWidth(page)).toBe(true)
      }
    })
  })
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not to be seen')
  return box
}
