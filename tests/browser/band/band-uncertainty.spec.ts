import { spanInWords } from '#src/i18n/dateWords.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves } from '../support/record.ts'
import { expect, test } from '../support/support.ts'
import { bandView, boxOf, openBand, pointOf, positions } from './bandView.ts'
import { addressAlone, spanOf } from './spans.ts'

const approximate = spanOf('2026-04-20-santiago-venezuela-consular')
const severalDays = '2026-03-10-santiago-singh'
const announcedMonth = '2026-05-santiago-bukele-anunciada'
const postponed = moveById('2026-01-26-san-salvador-visita-aplazada')

test('a date that is not sure is a soft extent over its days, and said in words', async ({ page }) => {
  const { drawing, mark } = await openBand(page, addressAlone(approximate.id, '2026-03-20.2026-05-20'))
  const perDay = (await boxOf(drawing)).width / 61
  const soft = drawing.locator('[data-soft]')
  await expect(soft.first()).toBeVisible()
  const widths = await soft.evaluateAll((all) => all.map((bar) => (bar as SVGRectElement).getBBox().width))
  const expected = (approximate.last + 1 - approximate.first) * perDay
  expect(Math.min(...widths.map((width) => Math.abs(width - expected)))).toBeLessThan(2)
  await expect(mark(approximate.id)).toHaveAccessibleName(new RegExp(spanInWords(approximate, 'es')))
  await mark(approximate.id).focus()
  await expect(bandView(page).card).toContainText(/fecha aproximada/i)
})

test('a sure date of several days is no soft extent', async ({ page }) => {
  const { drawing, mark } = await openBand(page, addressAlone(severalDays, '2026-03-11.2026-03-12'))
  await expect(mark(severalDays)).toBeVisible()
  const bars = drawing.locator(':scope > g > rect[rx][data-theme]')
  expect(await bars.count()).toBeGreaterThan(0)
  expect(spanOf(severalDays).approximate).toBe(false)
  await expect(drawing.locator('[data-soft]')).toHaveCount(0)
})

test('an announced move is hollow and dashed, and said to be announced', async ({ page }) => {
  const announced = moves.find(({ status, date }) => status === 'announced' && date === '2026-03-11')
  const { mark, card } = await openBand(page, `/?view=2026-03-11.2026-03-12`)
  const one = mark(announced?.id ?? '')
  await expect(one).toHaveAccessibleName(new RegExp(es.common.statuses.announced, 'i'))
  const shapes = await one.evaluate((element) =>
    [...element.querySelectorAll('[stroke-dasharray]')].map((shape) => [
      shape.getAttribute('stroke-dasharray'),
      shape.getAttribute('fill'),
    ]),
  )
  expect(shapes.length).toBeGreaterThan(0)
  for (const [dashes, fill] of shapes) {
    expect(dashes).not.toBe('none')
    expect(fill).not.toBe('currentColor')
  }
  await one.focus()
  await expect(card).toContainText(/anunciado/i)
})

test('a cancelled move is struck, and said to be cancelled; one that took place is neither', async ({ page }) => {
  const { mark, card } = await openBand(page, '/?view=2026-03-10.2026-03-11')
  const one = mark('2026-03-10-santiago-lula-cancelada')
  await expect(one).toHaveAccessibleName(new RegExp(es.common.statuses.cancelled))
  const struck = 'path[stroke="var(--ink)"]'
  await expect(one.locator(struck).first()).toBeVisible()
  await one.focus()
  await expect(card).toContainText(es.common.statuses.cancelled)
  const other = mark('2026-03-10-santiago-singh')
  await expect(other.locator(struck)).toHaveCount(0)
  await expect(other).not.toHaveAccessibleName(new RegExp(es.common.statuses.cancelled))
})

test('a postponed move points to the day that made it good, and is said to be postponed', async ({ page }) => {
  const { drawing, mark, card } = await openBand(page, '/?view=2026-01-24.2026-02-02')
  const target = postponed.postponedTo ?? ''
  const places = await positions(page)
  const arrows = await drawing.locator(':scope > g > path:first-child').evaluateAll((all) =>
    all.map((path) => {
      const { x, width } = (path as SVGPathElement).getBBox()
      return { left: x, right: x + width }
    }),
  )
  const leading = arrows.filter(({ left }) => Math.abs(left - (places[postponed.id] ?? 0)) < 8)
  expect(leading).toHaveLength(1)
  expect(Math.abs((leading[0]?.right ?? 0) - (places[target] ?? 0))).toBeLessThan(8) // both ends stand beside their dots
  await expect(mark(postponed.id)).toHaveAccessibleName(new RegExp(es.common.statuses.postponed))
  await mark(postponed.id).focus()
  await expect(card).toContainText(es.common.statuses.postponed)
})

test('the legend says what the strokes mean', async ({ page }) => {
  await openBand(page, '/')
  const legend = page.locator('details').filter({ hasText: es.bandDrawing.legend })
  await legend.getByText(es.bandDrawing.legend, { exact: true }).click()
  for (const word of [...Object.values(es.common.kinds), es.common.statuses.announced, es.common.statuses.cancelled]) {
    await expect(legend.getByText(word).first()).toBeVisible()
  }
})

test('today is marked, and what is announced stands after it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-04-03T15:00:00Z'))
  const { ground, mark } = await openBand(page, addressAlone(announcedMonth, '2026-03-20.2026-06-01'))
  const today = ground.locator('svg').filter({ hasText: es.bandDrawing.today('3 abr') })
  const { x } = await boxOf(today.locator('line'))
  const announced = await pointOf(page, announcedMonth)
  expect(announced.x).toBeGreaterThan(x)
  await expect(mark(announcedMonth)).toHaveAttribute('data-status', 'announced')
})
