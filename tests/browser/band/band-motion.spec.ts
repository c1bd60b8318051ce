import type { Page } from '@playwright/test'
import { withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { bandView, openBand, positions } from './bandView.ts'
import { drawnWindow } from './bandWindow.ts'

const kept = new Set(withTheme('migration').map(({ id }) => id))
const near = '/?view=2026-03-30.2026-10-01'

test('marks that stay through a filter are the same elements, and move at most 250 ms', async ({ page }) => {
  const { marks } = await openBand(page, near)
  const before = Object.keys(await positions(page))
  await watchMotion(page)
  await marks.locator('[data-mark]').evaluateAll((all) => {
    for (const mark of all) Object.assign(mark, { known: true })
  })
  await dashboard(page).themeBox('migration').click()
  await expect(page).toHaveURL(/theme=migration/)
  await settled(page)
  const after = await marks
    .locator('[data-mark]')
    .evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-mark') ?? '', 'known' in mark] as const))
  const stayed = after.filter(([id]) => before.includes(id) && kept.has(id))
  expect(stayed.length).toBeGreaterThan(1)
  expect(stayed.filter(([, known]) => !known)).toEqual([])
  expect(after.length).toBeLessThan(before.length)
  expect(Math.max(0, ...(await durationsSeen(page)))).toBeLessThanOrEqual(250)
})

test('a step of the zoom moves the strokes, it does not make them anew', async ({ page }) => {
  const { marks, zoomIn } = await openBand(page, '/?view=2025-12-20.2026-02-20')
  await watchMotion(page)
  // Only links: a cluster that comes apart, or the reverse, is another thing than it was.
  await marks.locator('a[data-mark]').evaluateAll((all) => {
    for (const mark of all) Object.assign(mark, { known: true })
  })
  const before = await positions(page)
  const links = await idsOf()
  await zoomIn.click()
  await expect.poll(() => durationsSeen(page).then((seen) => seen.length)).toBeGreaterThan(0)
  await settled(page)
  const after = await positions(page)
  const now = await idsOf()
  const stayed = now.filter((id) => links.includes(id))
  expect(stayed.length).toBeGreaterThan(2)
  expect(stayed.some((id) => Math.abs((after[id] ?? 0) - (before[id] ?? 0)) > 20)).toBe(true)
  const known = await marks
    .locator('[data-mark]')
    .evaluateAll((all) => all.filter((mark) => 'known' in mark).map((mark) => mark.getAttribute('data-mark') ?? ''))
  expect(known.toSorted()).toEqual(stayed.toSorted())
  const seen = await durationsSeen(page)
  expect(Math.max(...seen)).toBeGreaterThan(50)
  expect(Math.max(...seen)).toBeLessThanOrEqual(250)

  async function idsOf(): Promise<string[]> {
    return marks.locator('a[data-mark]').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark') ?? ''))
  }
})

test('under the hand nothing lags behind', async ({ page }) => {
  const { stage } = await openBand(page, near)
  const box = await stage.boundingBox()
  const y = (box?.y ?? 0) + (box?.height ?? 0) - 12
  await page.mouse.move(600, y)
  await page.mouse.down()
  await page.mouse.move(560, y, { steps: 4 })
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((one) => one instanceof CSSTransition && one.transitionProperty === 'transform')
        .length,
  )
  await page.mouse.up()
  expect(moving).toBe(0)
})

test.describe('where motion is not welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a filter and a step of the zoom move nothing', async ({ page }) => {
    const { zoomIn } = await openBand(page, near)
    await watchMotion(page)
    await dashboard(page).themeBox('migration').click()
    await expect(page).toHaveURL(/theme=migration/)
    const before = await drawnWindow(page)
    await zoomIn.click()
    await expect.poll(() => drawnWindow(page)).not.toEqual(before)
    expect(Math.max(0, ...(await durationsSeen(page)))).toBeLessThan(1)
  })
})

/** Notes, frame by frame, how long each animation in the drawing takes. */
async function watchMotion(page: Page): Promise<void> {
  await bandView(page).drawing.evaluate((drawing) => {
    const seen: number[] = []
    Object.assign(window, { seen })
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation
        const inside = effect instanceof KeyframeEffect && effect.target && drawing.contains(effect.target)
        if (inside) seen.push(Number(effect.getComputedTiming().duration))
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

async function durationsSeen(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen)
}
