import type { Locator, Page } from '@playwright/test'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { drag, wheel } from './bandGestures.ts'
import { bandView, boxOf, footAt, openBand } from './bandView.ts'
import { lengthOf, linkedWindow, windowFrom, windowOf, windowSaid } from './bandWindow.ts'
import { wholeRecord } from './spans.ts'

const quarter = windowFrom('2026-02-01', '2026-05-01')
const address = '/?view=2026-02-01.2026-05-01'

test('each end of the visible window can be dragged, the other stays', async ({ page }) => {
  const { start, end } = await openBand(page, address)
  const perPixel = await daysPerPixel(page)
  await drag(page, await middleOf(end), 80)
  const longer = await linkedWindow(page)
  expect(longer.from).toBeCloseTo(quarter.from, 2)
  expect(Math.abs(longer.to - quarter.to - 80 * perPixel)).toBeLessThan(5 * perPixel)
  await drag(page, await middleOf(start), -60)
  const longest = await linkedWindow(page)
  expect(longest.to).toBeCloseTo(longer.to, 2)
  expect(Math.abs(quarter.from - longest.from - 60 * perPixel)).toBeLessThan(5 * perPixel)
})

test('an end dragged over the other stops a day before it', async ({ page }) => {
  const { start } = await openBand(page, address)
  await drag(page, await middleOf(start), 700)
  const shortest = await linkedWindow(page)
  expect(shortest.to).toBeCloseTo(quarter.to, 2)
  expect(lengthOf(shortest)).toBeCloseTo(1, 2)
})

test('the visible window can be dragged as a whole, and no farther than the record', async ({ page }) => {
  const { whole } = await openBand(page, address)
  const perPixel = await daysPerPixel(page)
  await drag(page, await middleOf(whole), 70)
  const moved = await linkedWindow(page)
  expect(lengthOf(moved)).toBeCloseTo(lengthOf(quarter), 2)
  expect(Math.abs(moved.from - quarter.from - 70 * perPixel)).toBeLessThan(5 * perPixel)
  await drag(page, await middleOf(whole), 2_000)
  const last = await linkedWindow(page)
  expect(lengthOf(last)).toBeCloseTo(lengthOf(quarter), 2)
  expect(last.to).toBeCloseTo(wholeRecord.to, 2)
})

test('a press beside the window brings it there', async ({ page }) => {
  const { whole } = await openBand(page, address)
  const { strip, perPixel } = { strip: await stripOf(page), perPixel: await daysPerPixel(page) }
  const brush = await boxOf(whole)
  const x = brush.x + brush.width + 140
  await page.mouse.click(x, brush.y + 17)
  const shown = await linkedWindow(page)
  const pressed = wholeRecord.from + (x - strip.x) * perPixel
  expect(lengthOf(shown)).toBeCloseTo(lengthOf(quarter), 2)
  expect(Math.abs((shown.from + shown.to) / 2 - pressed)).toBeLessThan(2 * perPixel)
})

for (const part of ['start', 'end', 'whole'] as const) {
  test(`${part}: a slider for the keyboard, whose value is said in words`, async ({ page }) => {
    const view = await openBand(page, address)
    const slider = view[part]
    await slider.focus()
    const first = await valueOf(slider)
    expect(first.text).toMatch(/\d+ de \p{L}+ de 2026/u)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await valueOf(slider)).text).not.toBe(first.text)
    const right = await linkedWindow(page)
    expect(right.from > quarter.from).toBe(part !== 'end')
    expect(right.to > quarter.to).toBe(part !== 'start')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await valueOf(slider)).text).toBe(first.text)
    await page.keyboard.press('Home')
    const home = await linkedWindow(page)
    if (part === 'end') expect(lengthOf(home)).toBeCloseTo(1, 2)
    else expect(home.from).toBeCloseTo(wholeRecord.from, 2)
    if (part === 'whole') expect(lengthOf(home)).toBeCloseTo(lengthOf(quarter), 2)
    await page.keyboard.press('End')
    const end = await linkedWindow(page)
    if (part === 'start') expect(lengthOf(end)).toBeCloseTo(1, 2)
    else expect(end.to).toBeCloseTo(wholeRecord.to, 2)
    const { min, max, now } = await valueOf(slider)
    expect(now).toBeGreaterThanOrEqual(min)
    expect(now).toBeLessThanOrEqual(max)
    await expect(slider).toBeFocused()
  })
}

test('what the sliders say is what the link says', async ({ page }) => {
  const { start, end } = await openBand(page, address)
  await expect(start).toHaveAttribute('aria-valuetext', '1 de febrero de 2026')
  await expect(end).toHaveAttribute('aria-valuetext', '30 de abril de 2026') // the last day that is to be seen
  expect(await windowSaid(page)).toBe('1 de febrero de 2026 – 30 de abril de 2026')
})

test('a filter darkens its part over the ghost of the whole, which stays', async ({ page }) => {
  const { whole } = await openBand(page, '/')
  const paths = whole.locator('xpath=..').locator('g > path:first-child') // of each group what took place
  await expect(paths).toHaveCount(2)
  const ghost = await paths.nth(0).getAttribute('d')
  expect(await paths.nth(1).getAttribute('d')).toBe(ghost)
  await dashboard(page).themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await settled(page)
  const chosen = (await paths.nth(1).getAttribute('d')) ?? ''
  expect(await paths.nth(0).getAttribute('d')).toBe(ghost)
  expect(chosen).not.toBe(ghost)
  expect(chosen.length).toBeGreaterThan(0)
  const fills = await paths.evaluateAll((all) => all.map((path) => getComputedStyle(path).fill))
  expect(fills[0]).not.toBe(fills[1])
})

test('the overview follows the band', async ({ page }) => {
  const { whole } = await openBand(page, '/')
  const before = await boxOf(whole)
  await wheel(page, await footAt(page, 0.5), 0, -100, 'Control')
  await linkedWindow(page)
  const after = await boxOf(whole)
  expect(after.width / before.width).toBeCloseTo(lengthOf(windowOf(page) ?? wholeRecord) / lengthOf(wholeRecord), 1)
})

async function stripOf(page: Page) {
  return boxOf(bandView(page).drawing) // the strip is as wide as the drawing, and begins where it does
}

async function daysPerPixel(page: Page): Promise<number> {
  return lengthOf(wholeRecord) / (await stripOf(page)).width
}

async function middleOf(slider: Locator) {
  const box = await boxOf(slider)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function valueOf(slider: Locator) {
  const [text, min, max, now] = await Promise.all(
    ['text', 'min', 'max', 'now'].map((name) => slider.getAttribute(`aria-value${name}`)),
  )
  return { text: text ?? '', min: Number(min), max: Number(max), now: Number(now) }
}
