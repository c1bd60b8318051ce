import { formatWindow, sameWindow } from '#src/domain/time/timeWindow.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { addressOf, dashboard, expect, Faults, test, themeLabel } from '../support/support.ts'
import { bandView, openBand, pointOf } from './bandView.ts'
import { drawnWindow, lengthOf, linkedWindow, windowFrom, windowOf } from './bandWindow.ts'
import { lonelyMoves, spanOf, windowAround } from './spans.ts'

const quito = moveById('2025-12-23-quito-noboa')

/** A move far down the list, with no other near it. */
const far = lonelyMoves.find((id) => spanOf(id).first > spanOf(quito.id).last + 100) ?? ''

test('opening from the list brings a move into the window of the band, no nearer and no farther', async ({ page }) => {
  const { mark } = await openBand(page, '/?view=2026-03-01.2026-04-01')
  await expect(mark(far)).toHaveCount(0)
  await dashboard(page).row(moveById(far).title.es).click()
  await expect(page).toHaveURL(new RegExp(`/movimientos/${far}`))
  await expect(bandView(page).marks.locator('[data-mark][aria-current]')).toHaveCount(1)
  const window = await linkedWindow(page)
  expect(lengthOf(window)).toBeCloseTo(31, 1)
  const { middle } = spanOf(far)
  expect(window.from).toBeLessThan(middle)
  expect(window.to).toBeGreaterThan(middle)
})

test('what is visible already stays where it is', async ({ page }) => {
  await page.clock.install()
  await openBand(page, '/?view=2025-12-15.2026-01-15')
  const before = await drawnWindow(page)
  await dashboard(page).row(quito.title.es).click()
  await expect(page).toHaveURL(`/movimientos/${quito.id}?view=2025-12-15.2026-01-15`)
  await settled(page)
  await page.clock.runFor(1_000)
  expect(await drawnWindow(page)).toEqual(before)
  expect(addressOf(page)).toBe(`/movimientos/${quito.id}?view=2025-12-15.2026-01-15`)
})

test('a link that shows another stretch of time is obeyed, with its entry open', async ({ page }) => {
  await page.clock.install()
  await openBand(page, `/movimientos/${quito.id}?view=2026-03-01.2026-04-01`)
  await page.clock.runFor(1_000)
  const { whole: _, ...drawn } = await drawnWindow(page)
  expect(sameWindow(drawn, windowFrom('2026-03-01', '2026-04-01'))).toBe(true)
  expect(addressOf(page)).toBe(`/movimientos/${quito.id}?view=2026-03-01.2026-04-01`)
})

test('opening from the band scrolls the column of the list to the row, and the page stays', async ({ page }) => {
  await openBand(page, `/movimientos/${quito.id}?view=${formatWindow(windowAround(far))}`)
  const row = dashboard(page).row(moveById(far).title.es)
  await expect(row).not.toBeInViewport()
  const scrolled = await page.evaluate(() => window.scrollY)
  const at = await pointOf(page, far)
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(new RegExp(`/movimientos/${far}`))
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeVisible()
  const column = await row.evaluate((link) => {
    let box: Element | null = link
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
    const [place, frame] = [link.getBoundingClientRect(), (box ?? document.body).getBoundingClientRect()]
    return { inside: place.top >= frame.top - 1 && place.bottom <= frame.bottom + 1, scrolled: box?.scrollTop ?? 0 }
  })
  expect(column.inside).toBe(true)
  expect(column.scrolled).toBeGreaterThan(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

test('the open entry is marked in band and list alike', async ({ page }) => {
  await openBand(page, `/movimientos/${quito.id}?view=2025-12-22.2025-12-25`)
  await expect(bandView(page).mark(quito.id)).toHaveAttribute('aria-current', 'true')
  await expect(dashboard(page).row(quito.title.es)).toHaveAttribute('aria-current', 'true')
  await expect(bandView(page).marks.locator('[aria-current]')).toHaveCount(1)
})

test('a shared view shows the same window, lanes, filter and entry to somebody else', async ({
  page,
  browser,
  baseURL,
}) => {
  const [theme = 'security'] = quito.themes
  const view = await openBand(page, `/movimientos/${quito.id}?theme=${theme}&lanes=country&order=name`)
  await view.zoomIn.click()
  await linkedWindow(page)
  const link = page.url()

  const faults = new Faults()
  const stranger = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await faults.watch(stranger, new URL(baseURL ?? '').origin)
  const theirs = await stranger.newPage()
  const there = await openBand(theirs, link)
  await expect(dashboard(theirs).entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect(dashboard(theirs).themeBox(theme)).toBeChecked()
  await expect(dashboard(theirs).themeBox(theme)).toHaveAccessibleName(new RegExp(themeLabel(theme)))
  await expect(there.lanes).toContainText(es.band.lanesBy.country)
  expect(windowOf(theirs)).toEqual(windowOf(page))
  expect(await there.whole.getAttribute('aria-valuetext')).toBe(await view.whole.getAttribute('aria-valuetext'))
  expect(await there.marks.locator('[data-mark]').count()).toBe(await view.marks.locator('[data-mark]').count())
  expect(await there.laneNames.allTextContents()).toEqual(await view.laneNames.allTextContents())
  await stranger.close()
  expect(faults.unasked).toEqual([])
})
