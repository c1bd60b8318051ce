import type { Page } from '@playwright/test'
import { addressOf, expect, test } from '../support/support.ts'
import { swipe } from './bandGestures.ts'
import { bandView, boxOf, openBand, pointOf, positionOf } from './bandView.ts'
import { drawnWindow, lengthOf, linkedWindow, windowOf } from './bandWindow.ts'
import { addressAround, lonelyInside, windowAround } from './spans.ts'

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: false })

const lonely = lonelyInside()
const around = addressAround(lonely)
const days = lengthOf(windowAround(lonely))

test('a vertical swipe over the band scrolls the page and leaves the window alone', async ({ page }) => {
  await openBand(page, around)
  const { x, y } = await middleOf(page)
  const before = await drawnWindow(page)
  await swipe(page, [{ from: { x, y }, to: { x: x + 6, y: y - 200 } }])
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(120)
  expect(await drawnWindow(page)).toEqual(before)
  expect(addressOf(page)).toBe(around)
})

test('a horizontal swipe moves the window and not the page', async ({ page }) => {
  await openBand(page, around)
  const { x, y } = await middleOf(page)
  const before = await positionOf(page, lonely)
  await swipe(page, [{ from: { x, y }, to: { x: x - 150, y: y + 4 } }])
  await expect.poll(() => addressOf(page)).not.toBe(around)
  const moved = before - (await positionOf(page, lonely))
  expect(moved).toBeGreaterThan(120)
  expect(moved).toBeLessThan(155)
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0])
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(days, 1)
})

test('a swipe that begins on a mark opens nothing, and a tap after it shows its card', async ({ page }) => {
  const { card } = await openBand(page, around)
  const from = await pointOf(page, lonely)
  await swipe(page, [{ from, to: { x: from.x - 90, y: from.y } }])
  await linkedWindow(page)
  expect(new URL(page.url()).pathname).toBe('/')
  const at = await pointOf(page, lonely)
  await page.touchscreen.tap(at.x, at.y)
  await expect(card).toBeVisible()
  await page.touchscreen.tap(at.x, at.y)
  await expect(page).toHaveURL(new RegExp(`/movimientos/${lonely}`))
})

for (const [name, from, to] of [
  ['apart draw nearer', 40, 120],
  ['together draw farther', 120, 60],
] as const) {
  test(`two fingers ${name}, the day between them staying`, async ({ page }) => {
    await openBand(page, around)
    const { y } = await middleOf(page)
    const { x } = await pointOf(page, lonely)
    const before = await positionOf(page, lonely)
    await swipe(page, [
      { from: { x: x - from, y }, to: { x: x - to, y } },
      { from: { x: x + from, y }, to: { x: x + to, y } },
    ])
    const length = lengthOf(await linkedWindow(page))
    if (to > from) expect(length).toBeLessThan(days * 0.6)
    else expect(length).toBeGreaterThan(days * 1.3)
    if (to > from) expect(Math.abs((await positionOf(page, lonely)) - before)).toBeLessThan(8)
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/')
  })
}

test('the window can be dragged by a finger in the overview', async ({ page }) => {
  const { whole } = await openBand(page, '/?view=2026-02-01.2026-04-01')
  const before = windowOf(page)?.from ?? 0
  await whole.scrollIntoViewIfNeeded()
  const box = await boxOf(whole)
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await swipe(page, [{ from, to: { x: from.x + 80, y: from.y } }])
  await expect.poll(() => windowOf(page)?.from ?? 0).toBeGreaterThan(before + 15)
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(59, 1)
})

async function middleOf(page: Page) {
  const box = await boxOf(bandView(page).drawing)
  return { x: box.x + box.width * 0.6, y: box.y + box.height - 60 }
}
