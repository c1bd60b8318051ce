import type { Page } from '@playwright/test'
import { moves } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

test.use(phone)

const upright = phone.viewport
const sideways = { width: upright.height, height: upright.width }

test.beforeEach(async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  await takenOver(page) // what was made beforehand keeps no place
  await expect(dashboard(page).rows).toHaveCount(moves.length)
})

for (const [way, part, steps] of [
  ['scrolled to by hand', 0.2, 12],
  ['scrolled to by hand', 0.6, 12],
  ['jumped to', 0.35, 1],
] as const) {
  test(`turning the phone and back keeps a row at ${part} of the list, ${way}, in place`, async ({ page }) => {
    await scrollToRow(page, part, steps)
    const kept = await rowAt(page)
    await turn(page, sideways)
    await expect.poll(() => visibleRows(page)).toContain(kept)
    await turn(page, upright)
    await expect.poll(() => rowsBetween(page, kept)).toBeLessThanOrEqual(1)
  })
}

test('two turns in a row, without a scroll between them, keep the place too', async ({ page }) => {
  await scrollToRow(page, 0.5, 12)
  const kept = await rowAt(page)
  for (let turns = 0; turns < 2; turns++) {
    await turn(page, sideways)
    await turn(page, upright)
  }
  await expect.poll(() => rowsBetween(page, kept)).toBeLessThanOrEqual(1)
})

test('the page opens at its top and stays there when it is turned', async ({ page }) => {
  await turn(page, sideways)
  await page.clock.runFor(1_000)
  await settled(page)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

/** Scrolls until a row of the list is where a reader looks: in many small steps as a finger does, or in one. */
async function scrollToRow(page: Page, part: number, steps: number): Promise<void> {
  const shown = page.locator('[data-row]').filter({ visible: true })
  const row = shown.nth(Math.floor(part * (await shown.count())))
  for (let step = steps; step > 0; step--) {
    await row.evaluate((element, left) => {
      window.scrollBy(0, (element.getBoundingClientRect().top - 100) / left)
    }, step)
    await settled(page)
  }
  await page.clock.runFor(1_000) // the page notes the place once scrolling has rested
}

async function turn(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width)
  await settled(page)
}

/** How many rows stand between the one that a reader looks at and another. */
async function rowsBetween(page: Page, other: string): Promise<number> {
  const order = await page
    .locator('[data-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''))
  return Math.abs(order.indexOf(await rowAt(page)) - order.indexOf(other))
}

/** The row at the line where a reader looks, as the page itself sees it. */
async function rowAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (let y = 130; y < 330; y += 10) {
      const row = document.elementFromPoint(window.innerWidth / 2, y)?.closest('[data-row]')
      if (row) return row.getAttribute('data-row') ?? ''
    }
    return ''
  })
}

async function visibleRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-row]')]
      .filter((row) => row.getBoundingClientRect().top < window.innerHeight && row.getBoundingClientRect().bottom > 0)
      .map((row) => row.getAttribute('data-row') ?? ''),
  )
}
