import type { Page } from '@playwright/test'
import { fitWindow, formatWindow, panWindow } from '#src/domain/time/timeWindow.ts'
import { stopClock } from '../support/clock.ts'
import { settled } from '../support/settled.ts'
import { addressOf, expect, test } from '../support/support.ts'
import { drag, wheel } from './bandGestures.ts'
import { boxOf, footAt, openBand, pointOf, positionOf, positions } from './bandView.ts'
import { drawnWindow, lengthOf, linkedWindow, windowOf } from './bandWindow.ts'
import { addressAround, lonelyInside, lonelyMoves, wholeRecord, windowAround } from './spans.ts'

const [lonely = '', second = ''] = lonelyMoves
const around = addressAround(lonely)
/** Not at the end of the record, where a window stops. */
const inside = lonelyInside()

for (const id of [lonely, second]) {
  test(`Ctrl and the wheel keep ${id} under the pointer, and the link says the window`, async ({ page }) => {
    const { stage } = await openBand(page, addressAround(id))
    const point = await pointOf(page, id)
    const at = { x: Math.round(point.x), y: point.y } // a wheel event knows whole pixels only
    const pointer = at.x - (await boxOf(stage)).x
    const before = await positionOf(page, id)
    const first = lengthOf(await linkedWindow(page))
    let last = first
    for (const dy of [-100, -100, 100, -100]) {
      await wheel(page, at, 0, dy, 'Control')
      const length = lengthOf(await linkedWindow(page))
      expect(length / last).toBeGreaterThan(dy < 0 ? 0.4 : 1.05)
      expect(length / last).toBeLessThan(dy < 0 ? 0.95 : 2.5)
      last = length
      // What is beside the pointer by a part of a pixel moves away from it as the window shrinks.
      const expected = pointer + ((before - pointer) * first) / length
      expect(Math.abs((await positionOf(page, id)) - expected)).toBeLessThanOrEqual(1)
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })
}

test('a plain wheel over the band scrolls the page, and a hint says how to zoom, once', async ({ page }) => {
  await page.clock.install()
  const { hint } = await openBand(page, '/')
  await expect(hint).toHaveCount(0)
  const before = await drawnWindow(page)
  await stopClock(page)
  const turned = 150 // pixels
  await wheel(page, await footAt(page, 0.5), 0, turned)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(turned)
  await expect(hint).toBeVisible()
  await page.clock.runFor(1_000)
  expect(await drawnWindow(page)).toEqual(before)
  expect(addressOf(page)).toBe('/')
  await page.clock.runFor(10_000)
  await expect(hint).toBeHidden()
  await wheel(page, await footAt(page, 0.5), 0, -150)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await settled(page)
  await expect(hint).toBeHidden()
})

test.describe('where motion is not welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the hint can still be read', async ({ page }) => {
    await page.clock.install()
    const { hint } = await openBand(page, '/')
    await stopClock(page)
    await wheel(page, await footAt(page, 0.5), 0, 150)
    await page.clock.runFor(1_000)
    await settled(page)
    expect(await hint.isVisible()).toBe(true)
  })
})

test('a sideways wheel moves the window and not the page', async ({ page }) => {
  await openBand(page, addressAround(inside))
  const before = await positions(page)
  await wheel(page, await footAt(page, 0.5), 90, 0)
  const after = await positions(page)
  expect(Math.abs((before[inside] ?? 0) - (after[inside] ?? 0) - 90)).toBeLessThanOrEqual(2)
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0])
})

test('a drag moves the window under the hand, and opens nothing', async ({ page }) => {
  const { mark } = await openBand(page, addressAround(inside))
  const before = await positionOf(page, inside)
  await drag(page, await pointOf(page, inside), -130)
  const after = await positionOf(page, inside)
  expect(Math.abs(before - 130 - after)).toBeLessThanOrEqual(6) // what it takes to tell a drag from a press
  await linkedWindow(page)
  expect(new URL(page.url()).pathname).toBe('/')
  await mark(inside).click({ position: { x: 10, y: 10 } })
  await expect(page).toHaveURL(new RegExp(`/movimientos/${inside}\\?view=`))
})

test('a double click draws nearer, with Shift farther, the day under it staying', async ({ page }) => {
  const { stage } = await openBand(page, around)
  const before = await positionOf(page, lonely)
  const place = { x: before, y: (await boxOf(stage)).height - 12 }
  await stage.dblclick({ position: place })
  const near = await linkedWindow(page)
  expect(Math.abs((await positionOf(page, lonely)) - before)).toBeLessThanOrEqual(2)
  await stage.dblclick({ position: place, modifiers: ['Shift'] })
  const far = await linkedWindow(page)
  expect(lengthOf(far) / lengthOf(near)).toBeCloseTo(2, 1)
  expect(Math.abs((await positionOf(page, lonely)) - before)).toBeLessThanOrEqual(2)
})

test('buttons zoom about the middle, and one shows everything', async ({ page }) => {
  const { zoomIn, zoomOut, all } = await openBand(page, around)
  const first = await linkedWindow(page)
  await zoomIn.click()
  const near = await linkedWindow(page)
  expect(lengthOf(near)).toBeCloseTo(lengthOf(first) / 2, 1)
  expect(near.from + near.to).toBeCloseTo(first.from + first.to, 1)
  await zoomOut.click()
  expect(await linkedWindow(page)).toEqual(first)
  await all.click()
  await expect(page).toHaveURL('/')
})

test('buttons zoom about the mark that has been focused, which stays where it is', async ({ page }) => {
  const { zoomIn, mark } = await openBand(page, `/?view=${formatWindow(windowBeside(lonely))}`)
  await mark(lonely).focus()
  const before = await positionOf(page, lonely)
  const first = lengthOf(await linkedWindow(page))
  await zoomIn.click()
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(first / 2, 1)
  expect(Math.abs((await positionOf(page, lonely)) - before)).toBeLessThanOrEqual(2)
})

test('from the whole record down to a single day, and back', async ({ page }) => {
  const { zoomIn, all, mark } = await openBand(page, '/')
  const whole = await positions(page)
  await openBand(page, '/?view=2026-03-01.2026-03-20')
  for (let step = 0; step < 12 && lengthOf(await linkedWindow(page)) > 1; step++) await zoomIn.click()
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(1, 5)
  await expect(mark('2026-03-10-santiago-singh')).toBeVisible()
  await zoomIn.click()
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(1, 5)
  await all.click()
  await expect(page).toHaveURL('/')
  expect(Object.keys(await positions(page))).toEqual(Object.keys(whole))
})

test('a link restores the window to the pixel', async ({ page, context }) => {
  await openBand(page, around)
  await wheel(page, await pointOf(page, lonely), 0, -240, 'Control')
  await drag(page, await footAt(page, 0.6), 37)
  await linkedWindow(page)
  const here = await positions(page)
  const other = await context.newPage()
  await openBand(other, page.url())
  const there = await positions(other)
  expect(Object.keys(there)).toEqual(Object.keys(here))
  for (const [id, x] of Object.entries(here)) expect(Math.abs(x - (there[id] ?? 0))).toBeLessThan(0.5)
  expect(addressOf(other)).toBe(addressOf(page))
})

test('zooming and moving are no steps of the history, opening is one', async ({ page }) => {
  const { zoomIn, mark } = await openBand(page, around)
  const steps = await historyLength(page)
  await zoomIn.click()
  await wheel(page, await footAt(page, 0.5), 0, 100, 'Control')
  await drag(page, await footAt(page, 0.5), 60)
  await linkedWindow(page)
  expect(await historyLength(page)).toBe(steps)
  const address = addressOf(page)
  expect(address).not.toBe(around)
  await mark(lonely).click({ position: { x: 10, y: 10 } })
  await expect(page).toHaveURL(/\/movimientos\//)
  expect(await historyLength(page)).toBe(steps + 1)
  await page.goBack()
  await expect(page).toHaveURL(address)
})

test('pressing a mark without moving opens it, by mouse too', async ({ page }) => {
  await openBand(page, around)
  const at = await pointOf(page, lonely)
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(new RegExp(`/movimientos/${lonely}`))
  expect(windowOf(page)).not.toBeNull()
})

/** The window about a move, moved by a third of its length: the move stands beside the middle. */
function windowBeside(id: string) {
  const window = windowAround(id)
  return fitWindow(panWindow(window, lengthOf(window) / 3), wholeRecord)
}

async function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}
