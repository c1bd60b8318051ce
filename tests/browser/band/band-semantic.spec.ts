import { formatWindow } from '#src/domain/time/timeWindow.ts'
import { moveById, moves } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { countIn, dashboard, expect, test } from '../support/support.ts'
import { bandView, boxOf, openBand, positions } from './bandView.ts'
import { lengthOf, linkedWindow, windowFrom, windowOf } from './bandWindow.ts'
import { serveGenerated } from './generatedRecord.ts'
import { addressAlone, crowdedAddress, spans, wholeRecord } from './spans.ts'

const busiest = windowFrom('2026-03-10', '2026-03-11')
const thatDay = spans.filter(({ first, last }) => first < busiest.to && last + 1 > busiest.from)

test('the moves of 10 March gather under a count when months are to be seen', async ({ page }) => {
  const { clusters, links } = await openBand(page, crowdedAddress())
  expect(thatDay.length).toBeGreaterThan(12)
  for (const { id } of thatDay) await expect(links.and(page.locator(`[data-mark="${id}"]`))).toHaveCount(0)
  const counts = await clusters.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''))
  // The moves of that day that belong to an occasion share its mark; others stand beside it.
  const inOccasion = thatDay.filter(({ id }) => moveById(id).occasion)
  expect(Math.max(...counts.map(countIn))).toBeGreaterThanOrEqual(inOccasion.length)
})

test('they fan out side by side, each a link, when the day has the band to itself', async ({ page }) => {
  const { clusters, links } = await openBand(page, '/?view=2026-03-10.2026-03-11')
  await expect(links).toHaveCount(thatDay.length)
  await expect(clusters).toHaveCount(0)
  const places = await positions(page)
  expect(Object.keys(places).toSorted()).toEqual(thatDay.map(({ id }) => id).toSorted())
  const xs = Object.values(places).toSorted((a, b) => a - b)
  xs.slice(1).forEach((x, at) => expect(x - (xs[at] ?? 0)).toBeGreaterThanOrEqual(11))
})

test('between the two they part step by step, and none is lost', async ({ page }) => {
  const { zoomIn, marks } = await openBand(page, '/?view=2026-02-20.2026-03-30')
  let last = await marks.locator('[data-mark]').count()
  for (let step = 0; step < 3; step++) {
    await zoomIn.click()
    await linkedWindow(page)
    await settled(page)
    const window = windowOf(page) ?? wholeRecord
    const visible = spans.filter((span) => span.first < window.to && span.last + 1 > window.from)
    expect(await shownOn(page)).toBe(visible.length)
    last = await marks.locator('[data-mark]').count()
  }
  expect(last).toBeGreaterThan(10)

  async function shownOn(shown: typeof page): Promise<number> {
    const names = await bandView(shown).clusters.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''))
    return names.reduce((sum, name) => sum + countIn(name), await bandView(shown).links.count())
  }
})

for (const [way, open] of [
  ['a click', (cluster) => cluster.click({ position: { x: 8, y: 8 } })],
  ['Enter', (cluster) => cluster.press('Enter')],
  ['the space bar', (cluster) => cluster.press(' ')],
] as const satisfies readonly (readonly [
  string,
  (cluster: ReturnType<typeof bandView>['clusters']) => Promise<void>,
])[]) {
  test(`a cluster opens as a list by ${way}, and Escape gives the focus back`, async ({ page }) => {
    const { clusters, gathered } = await openBand(page, crowdedAddress())
    const cluster = clusters.first()
    const count = countIn((await cluster.getAttribute('aria-label')) ?? '')
    expect(count).toBeGreaterThan(1)
    await open(cluster)
    await expect(gathered.getByRole('link')).toHaveCount(count)
    await expect(gathered.getByRole('link').first()).toBeFocused()
    await expect(cluster).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await expect(gathered).toBeHidden()
    await expect(cluster).toBeFocused()
    await expect(cluster).toHaveAttribute('aria-expanded', 'false')
  })
}

test('titles stand beside their strokes when there is room', async ({ page }) => {
  const { mark } = await openBand(page, '/')
  const id = '2026-01-30-san-salvador-bukele-cecot'
  const title = moveById(id).title.es
  await expect(
    mark(id)
      .locator('text')
      .filter({ hasText: title.slice(0, 8) }),
  ).toHaveCount(0)
  await openBand(page, addressAlone(id, '2026-01-29.2026-02-01'))
  const written = mark(id)
    .locator('text')
    .filter({ hasText: title.slice(0, 8) })
  await expect(written).toBeVisible()
  const { drawing } = bandView(page)
  const [word, box] = [await boxOf(written), await boxOf(drawing)]
  expect(word.x + word.width).toBeLessThanOrEqual(box.x + box.width + 1)
})

test('a tour is a bracket over its stops, with its name', async ({ page }) => {
  const stops = spans.filter(({ id }) => moveById(id).tour === 'europe-2026-02')
  const first = Math.min(...stops.map((stop) => stop.first))
  const last = Math.max(...stops.map((stop) => stop.last))
  const view = { from: first - 3, to: last + 8 }
  const { ground } = await openBand(page, `/?view=${formatWindow(view)}`)
  const tour = ground.locator('g').filter({ hasText: /^Gira europea/ })
  await expect(tour).toBeVisible()
  const drawn = await tour
    .locator('line')
    .first()
    .evaluate((line) => (line as SVGLineElement).getBBox().width)
  const perDay = (await boxOf(bandView(page).drawing)).width / lengthOf(view)
  expect(Math.abs((last + 1 - first) * perDay - drawn)).toBeLessThan(3)
})

test('a move of several days is a bar as long as they are', async ({ page }) => {
  const { drawing } = await openBand(page, '/?view=2026-03-08.2026-03-16')
  const days = spans.find(({ id }) => id === '2026-03-10-santiago-singh')
  const expected = (((days?.last ?? 0) + 1 - (days?.first ?? 0)) * (await boxOf(drawing)).width) / 8
  const widths = await drawing
    .locator(':scope > g > rect[rx][data-theme]')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width))
  expect(Math.min(...widths.map((width) => Math.abs(width - expected)))).toBeLessThan(2)
})

test.describe('with a thousand moves', () => {
  test('far out there is density, which counts every move, and a click on it draws nearer', async ({ page }) => {
    const whole = await serveGenerated(page, 1_000)
    const { all, bins, marks } = bandView(page)
    await all.click()
    expect(lengthOf(await linkedWindow(page))).toBeCloseTo(lengthOf(whole), 1)
    await expect(marks.locator('[data-mark]')).toHaveCount(0)
    const names = await bins.evaluateAll((each) => each.map((bin) => bin.ariaLabel ?? ''))
    expect(names.reduce((sum, name) => sum + Number.parseInt(name, 10), 0)).toBe(1_000)
    await bins.nth(20).click()
    const near = await linkedWindow(page)
    expect(lengthOf(near)).toBeLessThan(lengthOf(whole) / 10)
    await expect(marks.locator('[data-mark]').first()).toBeVisible()
  })

  test('the first page shows the latest part, for the whole would not read', async ({ page }) => {
    const whole = await serveGenerated(page, 1_000)
    const { whole: slider, start, end } = bandView(page)
    expect(windowOf(page)).toBeNull()
    expect(Number(await start.getAttribute('aria-valuenow'))).toBeGreaterThan(whole.from + 365)
    // No more of the room after the last move than a record of that length has.
    const seen = Number(await end.getAttribute('aria-valuenow'))
    expect(seen).toBeGreaterThan(whole.to - (whole.to - whole.from) * 0.02)
    expect(seen).toBeLessThanOrEqual(Math.round(whole.to))
    expect((await boxOf(slider)).width).toBeGreaterThan(100)
  })

  test('the keyboard leads from density to marks', async ({ page }) => {
    await serveGenerated(page, 1_000)
    const { marks, zoomOut } = bandView(page)
    await expect(marks.locator('[data-mark]')).toHaveCount(0)
    await zoomOut.focus()
    for (let tabs = 0; tabs < 40 && !(await inBand()); tabs++) await page.keyboard.press('Tab')
    expect(await inBand()).toBe(true)
    for (let step = 0; step < 8 && (await marks.locator('[data-mark]').count()) === 0; step++) {
      await page.keyboard.press('+')
      await settled(page)
    }
    expect(await marks.locator('[data-mark]').count()).toBeGreaterThan(0)
    expect(await inBand()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-mark]:focus')).toHaveCount(1)

    async function inBand(): Promise<boolean> {
      return marks.evaluate((group) => group.contains(document.activeElement))
    }
  })

  for (const [unit, view, pattern] of [
    ['years', '2026-06-01.2036-11-01', /^20\d\d$/],
    ['quarters', '2029-01-01.2032-06-01', /^(ene|abr|jul|oct)$/],
    ['months', '2031-01-01.2032-01-01', /^(ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic)$/],
    ['weeks', '2031-03-01.2031-05-01', /^\d+ (mar|abr)$/],
    ['days', '2031-03-01.2031-03-20', /^\d+$/],
  ] as const) {
    test(`the axis steps in ${unit}`, async ({ page }) => {
      await serveGenerated(page, 1_000)
      const { ground } = await openBand(page, `/?view=${view}`)
      const ticks = await ground
        .locator('svg:has(> line) > text')
        .evaluateAll((all) => all.map((tick) => tick.textContent))
      const words = ticks.filter((word) => !/^hoy/i.test(word))
      expect(words.length).toBeGreaterThan(3)
      for (const word of words) expect(word).toMatch(pattern)
    })
  }
})

test('the list is there as the twin of what is drawn', async ({ page }) => {
  await openBand(page, '/?view=2026-03-10.2026-03-11')
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  await expect(dashboard(page).marks).toHaveAccessibleName(/La lista de movimientos dice lo mismo/)
})
