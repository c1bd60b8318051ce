import { formatWindow } from '#src/domain/time/timeWindow.ts'
import type { TimelineFile } from '#src/record/load/timelineFile.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { addressOf, countOnBand, dashboard, expect, notFound, test } from '../support/support.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'
import { bandView, boxOf, openBand, positions } from './bandView.ts'
import { lengthOf, linkedWindow } from './bandWindow.ts'
import { serveGenerated } from './generatedRecord.ts'
import { addressAlone, emptyWindow, lonelyMoves, spanOf, spans, wholeRecord } from './spans.ts'

for (const [name, view] of [
  ['before the record', '1990-01-01.1991-01-01'],
  ['after the record', '2090-01-01.2091-01-01'],
  ['a hundred years long', '1950-01-01.2050-01-01'],
  ['one day long', '2026-03-10.2026-03-11'],
  ['a minute long', '2026-03-10T1200.2026-03-10T1201'],
  ['as far as dates go', '0001-01-01.9999-12-31'],
] as const) {
  test(`a window ${name} is drawn within the record`, async ({ page }) => {
    const { drawing, start, end, zoomOut } = await openBand(page, `/?view=${view}`)
    await expect(dashboard(page).said(es.notices.ignored)).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(dashboard(page).rows).toHaveCount(moves.length)
    const [from, to] = [
      Number(await start.getAttribute('aria-valuenow')),
      Number(await end.getAttribute('aria-valuenow')),
    ]
    expect(from).toBeGreaterThanOrEqual(wholeRecord.from)
    expect(to).toBeLessThanOrEqual(wholeRecord.to)
    expect(to - from).toBeGreaterThanOrEqual(1)
    const { width } = await boxOf(bandView(page).drawing)
    for (const x of Object.values(await positions(page))) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
    }
    const steps = Math.ceil(Math.log2(lengthOf(wholeRecord))) // each doubles the window
    for (let step = 0; step < steps; step++) await zoomOut.click()
    await expect.poll(() => countOnBand(page)).toBe(moves.length)
    await expect(drawing.locator('[data-mark], rect[role="button"]').first()).toBeVisible()
  })
}

for (const view of [
  '2026-04-01.2026-03-01',
  '2026-03-01.2026-03-01',
  'garbage',
  '2026-02-30.2026-03-01',
  '2026-03-01',
  '..',
]) {
  test(`the window "${view}" cannot be read: that is said, and the whole is shown`, async ({ page }) => {
    await openBand(page, `/?view=${view}&theme=migration`)
    const notice = dashboard(page).said(es.notices.ignored)
    await expect(notice).toContainText(`view=${view}`)
    await expect(dashboard(page).themeBox('migration')).toBeChecked()
    await bandView(page).zoomIn.click()
    await expect(page).toHaveURL(/theme=migration&view=\d{4}-/)
    await expect(notice).toBeHidden()
  })
}

test('lanes and an order that nobody knows are said, and passed over', async ({ page }) => {
  const { lanes } = await openBand(page, '/?lanes=mood&order=random')
  const notice = dashboard(page).said(es.notices.ignored)
  await expect(notice).toContainText('lanes=mood')
  await expect(notice).toContainText('order=random')
  await expect(lanes).toContainText(es.band.lanesBy.theme)
})

test('a window with nothing in it says how many lie before and after, and each is a way to the nearest', async ({
  page,
}) => {
  const empty = emptyWindow()
  const { all, marks } = await openBand(page, `/?view=${formatWindow(empty)}`)
  await expect(page.getByText(es.bandDrawing.nothing)).toBeVisible()
  await expect(marks.locator('[data-mark]')).toHaveCount(0)
  const before = spans.filter(({ first }) => first < empty.from)
  await expect(page.getByRole('button', { name: es.bandDrawing.before(before.length) })).toBeVisible()
  await page.getByRole('button', { name: es.bandDrawing.after(spans.length - before.length) }).click()
  const focused = marks.locator('[data-mark]:focus')
  await expect(focused).toHaveCount(1)
  const nearest = Math.min(...spans.filter(({ first }) => first >= empty.to).map(({ first }) => first))
  expect(spanOf((await focused.getAttribute('data-mark')) ?? '').first).toBe(nearest)
  const reached = await linkedWindow(page)
  expect(lengthOf(reached)).toBeCloseTo(lengthOf(empty), 1)
  await all.click()
  await expect(page).toHaveURL('/')
  expect(await countOnBand(page)).toBe(moves.length)
})

test('a filter that leaves few moves offers the window that just shows them', async ({ page }) => {
  const { marks, whole } = await openBand(page, addressAlone(lonelyMoves[0] ?? '', formatWindow(wholeRecord)))
  const fit = page.getByRole('button', { name: es.band.fit })
  await fit.click()
  const window = await linkedWindow(page)
  const { middle } = spanOf(lonelyMoves[0] ?? '')
  expect(lengthOf(window)).toBeLessThan(lengthOf(wholeRecord) / 4)
  expect(window.from).toBeLessThan(middle)
  expect(window.to).toBeGreaterThan(middle)
  await expect(marks.locator('[data-mark]')).toHaveCount(1)
  await expect(fit).toHaveCount(0) // a closer one is worth nothing
  await expect(whole).toBeFocused()
})

test('an unknown entry beside a window leaves both standing', async ({ page, faults }) => {
  faults.allow(notFound)
  await openBand(page, '/movimientos/nobody?view=2026-03-01.2026-04-01')
  await expect(dashboard(page).entry.getByRole('heading', { name: es.common.entry.notFound })).toBeVisible()
  expect(addressOf(page)).toBe('/movimientos/nobody?view=2026-03-01.2026-04-01')
})

for (const size of [1, 0]) {
  test(`a record of ${size} moves is drawn, or says that there is nothing`, async ({ page }) => {
    await withoutBuiltPages(page)
    await page.route('**/data/timeline.*.json', async (route) => {
      const response = await route.fetch()
      const file = (await response.json()) as Pick<TimelineFile, 'titles'> & { moves: Record<string, unknown[]> }
      const titles = file.titles.slice(0, size).map(({ year, files }) => ({ year, files, moves: size }))
      const columns = Object.entries(file.moves).map(([name, column]) => [name, column.slice(0, size)])
      await route.fulfill({ response, json: { ...file, titles, moves: Object.fromEntries(columns) } })
    })
    await page.route('**/data/titles/*.json', (route) => route.fulfill({ json: { titles: ['A'], versions: ['1'] } }))
    await page.goto('/')
    const { marks } = bandView(page)
    await expect(size === 0 ? page.getByText(es.common.selection.empty) : dashboard(page).band).toBeVisible()
    await expect(marks.locator('[data-mark]')).toHaveCount(size)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('the narrowest page with a band and a very wide one show every move of the record', async ({ page }) => {
  for (const width of [900, 5_000]) {
    await page.setViewportSize({ width, height: 900 })
    await openBand(page, '/')
    expect(await countOnBand(page)).toBe(moves.length)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('a made-up record of a thousand survives the widest link', async ({ page }) => {
  await serveGenerated(page, 1_000)
  const { bins } = await openBand(page, '/?view=1950-01-01.2050-01-01')
  expect(await bins.count()).toBeGreaterThan(20)
})
