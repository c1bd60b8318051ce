import type { Locator } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const bySize = moves.toSorted((a, b) => b.claims.length - a.claims.length)
const entries = [bySize[0], bySize.at(-1)].flatMap((move) => move ?? [])

/** By where the title of an entry begins, in pixels from the top of the page. */
const titleBy = 240

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
      expect(title.y).toBeLessThanOrEqual(titleBy)
      expect(sources.x).toBeGreaterThan(title.x + title.width)
      expect(sources.y).toBeLessThan(share.y)
      expect(await fitsWidth(page)).toBe(true)
    }
  })
}

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
