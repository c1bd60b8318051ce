import { formatWindow, sameWindow } from '#src/domain/time/timeWindow.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { addressOf, dashboard, expect, Faults, test, themeLabel } from '../support/support.ts'
import { bandStanding, bandView, openBand, pointOf } from './bandView.ts'
import { drawnWindow, lengthOf, linkedWindow, windowFrom, windowOf } from './bandWindow.ts'
import { lonelyMoves, spanOf, windowAround } from './spans.ts'

const quito = moveById('2025-12-23-quito-noboa')

/** A move long after it, with no other near. */
const far = lonelyMoves.find((id) => spanOf(id).first > spanOf(quito.id).last + 100) ?? ''

test('the band above an entry opens on demand, and moves to the entry no nearer and no farther', async ({ page }) => {
  await openBand(page, '/?view=2026-03-01.2026-04-01')
  await dashboard(page).row(moveById(quito.id).title.es).click()
  await expect(page).toHaveURL(`/movimientos/${quito.id}?view=2026-03-01.2026-04-01`)
  await expect(dashboard(page).band).toHaveCount(0) // it has stepped back
  await page.getByRole('button', { name: es.band.strip.open }).click()
  await bandStanding(page)
  await dashboard(page).entry.getByRole('link', { name: es.entry.inTime.next }).click()
  await expect(page).not.toHaveURL(new RegExp(`/movimientos/${quito.id}`))
  await expect(bandView(page).marks.locator('[data-mark][aria-current]')).toHaveCount(1)
  expect(lengthOf(await linkedWindow(page))).toBeCloseTo(31, 1)
})

test('what is visible already stays where it is', async ({ page }) => {
  await page.clock.install()
  const address = `/movimientos/${quito.id}?view=2025-12-15.2026-01-15`
  await openBand(page, address)
  const before = await drawnWindow(page)
  await settled(page)
  await page.clock.runFor(1_000)
  expect(await drawnWindow(page)).toEqual(before)
  expect(addressOf(page)).toBe(address)
})

test('a link that shows another stretch of time is obeyed, with its entry open', async ({ page }) => {
  await page.clock.install()
  await openBand(page, `/movimientos/${quito.id}?view=2026-03-01.2026-04-01`)
  await page.clock.runFor(1_000)
  const { whole: _, ...drawn } = await drawnWindow(page)
  expect(sameWindow(drawn, windowFrom('2026-03-01', '2026-04-01'))).toBe(true)
  expect(addressOf(page)).toBe(`/movimientos/${quito.id}?view=2026-03-01.2026-04-01`)
})

test('a mark of the band above an entry opens its own, below the same band', async ({ page }) => {
  await openBand(page, `/movimientos/${quito.id}?view=${formatWindow(windowAround(far))}`)
  const at = await pointOf(page, far)
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(new RegExp(`/movimientos/${far}`))
  await expect(dashboard(page).entry.getByRole('heading', { level: 1, name: moveById(far).title.es })).toBeVisible()
  await expect(bandView(page).mark(far)).toHaveAttribute('aria-current', 'true')
  await expect(bandView(page).marks.locator('[aria-current]')).toHaveCount(1)
})

test('the strip stands for the band again on demand, by button and by Escape', async ({ page }) => {
  await openBand(page, `/movimientos/${quito.id}?view=2025-12-22.2025-12-25`)
  await expect(bandView(page).mark(quito.id)).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: es.band.strip.close }).click()
  await expect(dashboard(page).band).toHaveCount(0)
  const open = page.getByRole('button', { name: es.band.strip.open })
  await open.click()
  await bandStanding(page)
  await bandView(page).whole.focus()
  await page.keyboard.press('Escape')
  await expect(dashboard(page).band).toHaveCount(0)
  await expect(open).toBeFocused()
  expect(addressOf(page)).toBe(`/movimientos/${quito.id}?view=2025-12-22.2025-12-25`)
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
  await expect(there.lanes).toContainText(es.band.lanesBy.country)
  expect(windowOf(theirs)).toEqual(windowOf(page))
  expect(await there.whole.getAttribute('aria-valuetext')).toBe(await view.whole.getAttribute('aria-valuetext'))
  expect(await there.marks.locator('[data-mark]').count()).toBe(await view.marks.locator('[data-mark]').count())
  expect(await there.laneNames.allTextContents()).toEqual(await view.laneNames.allTextContents())
  await theirs.getByRole('link', { name: es.band.strip.all, exact: true }).click()
  await expect(dashboard(theirs).themeBox(theme)).toBeChecked()
  await expect(dashboard(theirs).themeBox(theme)).toHaveAccessibleName(new RegExp(themeLabel(theme)))
  await stranger.close()
  expect(faults.unasked).toEqual([])
})
