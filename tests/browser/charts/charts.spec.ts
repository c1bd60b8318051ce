import { toDay } from '#src/domain/time/dateSpan.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { inPeriod, spanOf } from '../band/spans.ts'
import { builtFile, countriesOf, moves, withTheme } from '../support/record.ts'
import { addressOf, countOnBand, dashboard, expect, phone, test } from '../support/support.ts'
import { figureNamed, markOf, marksOf, statusButton, titles } from './figures.ts'

const whole = formatNumber(moves.length, 'es')
const some = (count: number) => `${formatNumber(count, 'es')} de ${whole} movimientos`
const has = (theme: string) => (move: MoveFile) => move.themes.some((id) => id === theme)

/** A mark of each chart, what the link says of it, and the moves that it stands for, counted in the files. */
const choices: { figure: keyof typeof titles; mark: string; link: string; expected: readonly MoveFile[] }[] = [
  {
    figure: 'months',
    mark: '2026-01/migration',
    link: '/?theme=migration&from=2026-01&to=2026-01',
    expected: moves.filter(has('migration')).filter(inPeriod('2026-01')),
  },
  {
    figure: 'months',
    mark: 'migration',
    link: '/?theme=migration',
    expected: moves.filter(has('migration')),
  },
  {
    figure: 'country',
    mark: 'PE',
    link: '/?country=PE',
    expected: moves.filter((move) => countriesOf(move).includes('PE')),
  },
  {
    figure: 'person',
    mark: 'daniel-noboa',
    link: '/?person=daniel-noboa',
    expected: moves.filter(({ counterparts }) => counterparts.some(({ id }) => id === 'daniel-noboa')),
  },
  { figure: 'kind', mark: 'visit', link: '/?kind=visit', expected: moves.filter(({ kind }) => kind === 'visit') },
  {
    figure: 'pairs',
    mark: 'security_migration',
    link: '/?pair=security_migration',
    expected: moves.filter(has('security')).filter(has('migration')),
  },
  { figure: 'pairs', mark: 'energy', link: '/?theme=energy', expected: withTheme('energy') },
  {
    figure: 'days',
    mark: 'president',
    link: '/?phase=president',
    expected: moves.filter(({ id }) => spanOf(id).last >= toDay('2026-03-11')),
  },
]

for (const { figure: name, mark, link, expected } of choices) {
  test(`${mark} in the chart of ${name} filters everything, back undoes it, the link restores it`, async ({ page }) => {
    await page.goto('/')
    const { rows, said } = dashboard(page)
    const chosen = markOf(await figureNamed(page, titles[name]), mark)
    await expect(chosen).toHaveAttribute('aria-pressed', 'false')
    await chosen.click()

    await expect(page).toHaveURL(link)
    await expect(chosen).toHaveAttribute('aria-pressed', 'true')
    await expect(rows).toHaveCount(expected.length)
    await expect(said(some(expected.length))).toBeVisible()
    expect(await countOnBand(page)).toBe(expected.length)

    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(chosen).toHaveAttribute('aria-pressed', 'false')
    await expect(rows).toHaveCount(moves.length)

    await page.goto(link)
    await expect(rows).toHaveCount(expected.length)
    const restored = markOf(await figureNamed(page, titles[name]), mark)
    await expect(restored).toHaveAttribute('aria-pressed', 'true')
    await restored.click()
    await expect(page).toHaveURL('/')
  })
}

test('a chart shows what its own values would give, the chosen ones over the ghost of the rest', async ({ page }) => {
  await page.goto('/?country=PE')
  const countries = await figureNamed(page, titles.country)
  const argentina = moves.filter((move) => countriesOf(move).includes('AR')).length
  await expect(markOf(countries, 'AR')).toHaveAccessibleName(
    es.charts.markAlone('Argentina', String(argentina), argentina),
  )
  await expect(markOf(countries, 'AR')).toHaveAttribute('data-ghost', 'true')
  await expect(markOf(countries, 'PE')).not.toHaveAttribute('data-ghost', 'true')
  await expect(countries.getByText(es.charts.unapplied(es.charts.fields.country).trim())).toBeVisible()

  const peru = moves.filter((move) => countriesOf(move).includes('PE'))
  const visits = peru.filter(({ kind }) => kind === 'visit').length
  const kinds = await figureNamed(page, titles.kind)
  await expect(markOf(kinds, 'visit')).toHaveAccessibleName(
    es.charts.mark(es.common.kinds.visit, String(visits), String(peru.length), peru.length),
  )
})

test('values of one chart widen; those of two charts narrow', async ({ page }) => {
  await page.goto('/')
  const kinds = await figureNamed(page, titles.kind)
  await markOf(kinds, 'visit').click()
  await markOf(kinds, 'call').click()
  await expect(page).toHaveURL('/?kind=visit.call')
  await statusButton(page, 'occurred').click()
  await expect(page).toHaveURL('/?kind=visit.call&status=occurred')

  const left = moves.filter(({ kind, status }) => (kind === 'visit' || kind === 'call') && status === 'occurred')
  await expect(dashboard(page).rows).toHaveCount(left.length)
})

test('by keyboard alone: one tab stop a chart, arrows walk, Enter filters, Escape closes the words', async ({
  page,
}) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.kind)
  expect(await figure.locator('svg [data-mark][tabindex="0"]').count()).toBe(1)
  await figure.getByRole('link', { name: es.charts.coverage.compilations('') }).focus() // the last stop before the chart
  await page.keyboard.press('Tab')
  await expect(figure.locator('svg [data-mark]:focus')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  const second = figure.locator('svg [data-mark]').nth(1)
  await expect(second).toBeFocused()
  await expect(figure.getByText(es.charts.frame.choose)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.getByText(es.charts.frame.choose)).toBeHidden()
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(`/?kind=${await second.getAttribute('data-mark')}`)
  await expect(second).toBeFocused()
})

test('the words beside a mark stay while the pointer is on them', async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  const figure = await figureNamed(page, titles.country)
  await markOf(figure, 'AR').hover()
  const link = figure.getByRole('link', { name: es.charts.frame.page('Argentina') })
  await expect(link).toBeVisible()
  await link.hover()
  await page.clock.runFor(1_000) // longer than a card waits before it goes
  await link.click()

  await expect(page).toHaveURL('/paises/AR')
})

test('on a phone a link leads to the charts, which fit its width, and a tap filters', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: es.shell.charts.label }).click()
  const figure = await figureNamed(page, titles.country)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await markOf(figure, 'AR').tap()

  await expect(page).toHaveURL('/?country=AR')
  await context.close()
})

test('charts are fetched only when they come near, and their place is held', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  const [words, drawings, map] = [
    'app/moves/MovesCharts.tsx',
    'features/charts/pictures.ts',
    'features/charts/map/MapPicture.tsx',
  ].map((source) => builtFile(`src/${source}`))
  const isAsked = (file = '') => asked.some((url) => url.endsWith(file))
  expect([words, drawings, map].filter(isAsked)).toEqual([])
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { shifts: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await figureNamed(page, titles.months)
  expect([words, drawings].filter(isAsked)).toEqual([words, drawings])
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((a, b) => a + b, 0)).toBeLessThan(0.1)
  expect(addressOf(page)).toBe('/')
  await context.close()
})

test('the panels of themes have one scale, and the chosen one keeps its colour', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.months)
  const heightOf = async (mark: string) => (await markOf(figure, mark).locator('[data-tip]').boundingBox())?.height ?? 0
  const ratio = (await heightOf('2026-03/trade')) / (await heightOf('2026-01/migration'))
  expect(ratio).toBeCloseTo(countIn('trade', '2026-03') / countIn('migration', '2026-01'), 1)

  await markOf(figure, 'migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await expect(markOf(figure, '2026-03/trade')).toHaveAttribute('data-ghost', 'true')
  await expect(markOf(figure, '2026-01/migration')).not.toHaveAttribute('data-ghost', 'true')
  const paint = (mark: string) =>
    markOf(figure, mark)
      .locator('[data-tip]')
      .evaluate((bar) => getComputedStyle(bar).fill)
  expect(await paint('2026-03/trade')).not.toBe(await paint('2026-01/migration'))
  expect(await paint('2026-03/trade')).toBe(await paint('2026-03/security')) // the same grey
})

test('the month under the pointer is marked in all panels', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.months)
  await markOf(figure, '2026-01/migration').hover()
  await expect(figure.locator('svg .recharts-tooltip-cursor')).toHaveCount(
    await figure.locator('svg.recharts-surface').count(),
  )
})

test('a trip filters by its days', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.days)
  const trip = marksOf(figure)
    .filter({ has: page.locator('rect') })
    .nth(1)
  const [from, to] = (await trip.getAttribute('data-mark'))?.split('/') ?? []
  await trip.click()
  await expect(page).toHaveURL(`/?from=${from}&to=${to}`)
  const chosen = markOf(figure, `${from}/${to}`)
  await expect(chosen).toHaveAttribute('aria-pressed', 'true')
  await chosen.click()
  await expect(page).toHaveURL('/')
})

function countIn(theme: string, month: string): number {
  return moves.filter(has(theme)).filter(inPeriod(month)).length
}
