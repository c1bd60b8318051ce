import type { Page } from '@playwright/test'
import { expect, test } from '../support/support.ts'
import { bandView, boxOf, openBand } from './bandView.ts'

for (const [view, month] of [
  ['', ''],
  ['2026-01-01.2026-07-01', 'mar'],
  ['2026-03-01.2026-04-20', 'marzo'],
  ['2026-03-04.2026-03-18', 'marzo'],
  ['2026-03-10.2026-03-11', 'marzo'],
] as const) {
  test(`year and month can be read at ${view || 'the whole'}, and no words touch`, async ({ page }) => {
    const { drawing } = await openBand(page, view ? `/?view=${view}` : '/')
    const box = await boxOf(drawing)
    const words = await wordsOnFoot(page, box.y + box.height - 38)
    const inside = words.filter(({ left, right }) => left >= box.x - 0.5 && right <= box.x + box.width + 0.5)
    const texts = inside.map(({ text }) => text).join(' ')
    expect(texts).toContain('2026')
    expect(texts).toContain(month)
    for (const one of words) {
      for (const other of words) {
        const apart =
          one === other || Math.abs(one.top - other.top) > 4 || one.right <= other.left || other.right <= one.left
        expect(apart, `${one.text} touches ${other.text}`).toBe(true)
      }
    }
  })
}

async function wordsOnFoot(page: Page, from: number) {
  const words = await bandView(page)
    .ground.locator('text')
    .evaluateAll((all) =>
      all.map((word) => {
        const { left, right, top } = word.getBoundingClientRect()
        return { text: word.textContent, left, right, top }
      }),
    )
  return words.filter(({ top }) => top >= from)
}
