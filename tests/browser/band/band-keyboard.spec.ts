import type { Page } from '@playwright/test'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, themes, withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test, themeLabel } from '../support/support.ts'
import { bandView, openBand } from './bandView.ts'
import { drawnWindow, lengthOf, linkedWindow, windowOf } from './bandWindow.ts'
import { spans, wholeRecord } from './spans.ts'

const march = '/?view=2026-03-09.2026-03-14'

test('the marks are one tab stop, before the overview', async ({ page }) => {
  const { marks, whole } = await openBand(page, march)
  const isInMarks = () => marks.evaluate((group) => group.contains(document.activeElement))
  await focusBand(page)
  await page.keyboard.press('Tab')
  await expect(whole).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await isInMarks()).toBe(true)
  await page.keyboard.press('Shift+Tab')
  expect(await isInMarks()).toBe(false)
})

test('right and left walk the moves of a lane in order of time, up to its ends', async ({ page }) => {
  const lane = withTheme('migration').map(({ id }) => id)
  const order = spans.filter(({ id }) => lane.includes(id)).toSorted((a, b) => a.first - b.first)
  await openBand(page, '/?theme=migration&view=2026-03-01.2026-03-08')
  await toLane(page, themeLabel('migration'))
  await press(page, 'Home')
  expect(order[0]?.first).toBe(firstOf(await movesOfFocused(page)))
  const walked = new Set(await movesOfFocused(page))
  let last = -Infinity
  for (let step = 0; step < lane.length; step++) {
    await press(page, 'ArrowRight')
    const here = await movesOfFocused(page)
    expect(firstOf(here)).toBeGreaterThanOrEqual(last)
    last = firstOf(here)
    for (const id of here) walked.add(id)
  }
  expect([...walked].toSorted()).toEqual(lane.toSorted()) // walked through the whole lane, far beyond the window
  const end = await focusedId(page)
  await press(page, 'ArrowRight')
  expect(await focusedId(page)).toBe(end)
  await press(page, 'Home')
  await press(page, 'End')
  expect(await focusedId(page)).toBe(end)
  await press(page, 'ArrowLeft')
  expect(await focusedId(page)).not.toBe(end)
})

test('walking beyond the window moves it, as long as it was, and the link says so', async ({ page }) => {
  await openBand(page, '/?view=2026-03-01.2026-03-08')
  await focusBand(page)
  await press(page, 'End')
  const window = await linkedWindow(page)
  expect(lengthOf(window)).toBeCloseTo(7, 2)
  expect(window.from).toBeGreaterThan(toDay('2026-03-11'))
  await expect(page.locator('[data-mark]:focus')).toBeInViewport()
})

test('walking inside the window leaves it as it is', async ({ page }) => {
  await page.clock.install()
  await openBand(page, march)
  await focusBand(page)
  const before = await drawnWindow(page)
  await press(page, 'ArrowRight')
  await press(page, 'ArrowRight')
  await page.clock.runFor(1_000)
  expect(await drawnWindow(page)).toEqual(before)
  expect(new URL(page.url()).search).toBe('?view=2026-03-09.2026-03-14')
})

test('down and up lead from lane to lane, and the lane is announced', async ({ page }) => {
  const { laneSaid } = await openBand(page, '/?view=2026-03-10.2026-03-11')
  await focusBand(page)
  const names = themes.map(({ id }) => es.bandDrawing.lane(themeLabel(id)))
  const said: string[] = []
  for (let step = 0; step < themes.length; step++) {
    await press(page, 'ArrowUp')
  }
  said.push((await laneSaid.textContent()) ?? '')
  for (let step = 0; step < themes.length; step++) {
    await press(page, 'ArrowDown')
    const now = (await laneSaid.textContent()) ?? ''
    if (now !== said.at(-1)) said.push(now)
    const lane = themes.find(({ id }) => es.bandDrawing.lane(themeLabel(id)) === now)?.id
    const here = await movesOfFocused(page)
    expect(here.some((id) => moveById(id).themes.some((theme) => theme === lane))).toBe(true)
  }
  expect(said.length).toBeGreaterThan(2)
  expect(said).toEqual(names.filter((name) => said.includes(name))) // from top to bottom
  const bottom = said.at(-1)
  await press(page, 'ArrowUp')
  await expect(laneSaid).not.toHaveText(bottom ?? '')
})

test('Enter opens, and the way back leads to the band again', async ({ page }) => {
  await openBand(page, '/?view=2026-03-10.2026-03-11')
  await focusBand(page)
  await press(page, 'ArrowRight')
  const id = await focusedId(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/movimientos/${id}\\?view=`))
  await expect(dashboard(page).entry.getByRole('heading', { name: moveById(id).title.es })).toBeFocused()
})

test('plus, minus and zero zoom about the mark, which keeps the focus', async ({ page }) => {
  await openBand(page, '/?view=2026-03-10.2026-03-11')
  await focusBand(page)
  await press(page, 'ArrowRight')
  const id = await focusedId(page)
  await press(page, '-')
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(2, 2)
  expect(await movesOfFocused(page)).toContain(id)
  await press(page, '+')
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(1, 2)
  expect(await movesOfFocused(page)).toContain(id)
  await press(page, '0')
  await expect(page).toHaveURL('/')
  expect(await movesOfFocused(page)).toContain(id)
  for (let step = 0; step < 4; step++) await press(page, '+')
  const near = await linkedWindow(page)
  expect(lengthOf(near)).toBeCloseTo(lengthOf(wholeRecord) / 16, 1)
  expect(await movesOfFocused(page)).toContain(id)
})

test('Shift and an arrow move the window, keys of the browser stay its own', async ({ page }) => {
  await page.clock.install()
  await openBand(page, march)
  await focusBand(page)
  await press(page, 'Shift+ArrowRight')
  const moved = await linkedWindow(page)
  expect(lengthOf(moved)).toBeCloseTo(5, 2)
  expect(moved.from).toBeGreaterThan((windowOf(page)?.to ?? 0) - 6)
  expect(new URL(page.url()).search).not.toBe('?view=2026-03-09.2026-03-14')
  const address = page.url()
  const before = await drawnWindow(page)
  await press(page, 'Control+0')
  await page.clock.runFor(1_000)
  expect(await drawnWindow(page)).toEqual(before)
  expect(page.url()).toBe(address)
})

async function focusBand(page: Page): Promise<void> {
  await bandView(page).marks.locator('[data-mark][tabindex="0"]').focus() // the map has marks, too
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
}

async function toLane(page: Page, name: string): Promise<void> {
  await focusBand(page)
  const { laneSaid } = bandView(page)
  for (let step = 0; step < themes.length; step++) await press(page, 'ArrowUp')
  for (let step = 0; step < themes.length; step++) {
    if ((await laneSaid.textContent()) === es.bandDrawing.lane(name)) return
    await press(page, 'ArrowDown')
  }
  await expect(laneSaid).toHaveText(es.bandDrawing.lane(name))
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await settled(page)
}

async function focusedId(page: Page): Promise<string> {
  return (await page.locator('[data-mark]:focus').getAttribute('data-mark')) ?? ''
}

/** The moves that the focused mark stands for: one, or those that it lists when it is opened. */
async function movesOfFocused(page: Page): Promise<string[]> {
  const focused = page.locator('[data-mark]:focus')
  if ((await focused.getAttribute('href')) !== null) return [await focusedId(page)]
  await page.keyboard.press('Enter')
  const links = page.getByRole('dialog').getByRole('link')
  await expect(links.first()).toBeVisible()
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  await page.keyboard.press('Escape')
  await expect(focused).toHaveCount(1)
  return paths.map((path) => decodeURIComponent(path.split('/').pop() ?? ''))
}

function firstOf(ids: readonly string[]): number {
  return Math.min(...spans.filter(({ id }) => ids.includes(id)).map(({ first }) => first))
}
