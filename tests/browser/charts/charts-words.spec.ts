import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { kindIds } from '#src/domain/vocabulary.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { figuresShown } from '../../builders/charts/shownCharts.ts'
import { ourRecord } from '../../builders/ourRecord.ts'
import { moves } from '../support/record.ts'
import { expect, phone, test } from '../support/support.ts'
import { bringPatterns, figureNamed, markOf, titles } from './figures.ts'

/** As the dashboard shows it. */
const ours = timelineAsked(ourRecord(), noFilter)
const { coverage, record } = ours
const whole = formatNumber(moves.length, 'es')

test('each chart has a title, and a subtitle that defines its measure', async ({ page }) => {
  await page.goto('/')
  const definitions = {
    map: es.map.definition,
    months: es.charts.months.definition,
    kind: es.charts.facets.kind.definition,
    days: es.charts.days.definition,
    country: es.charts.facets.country.definition,
    person: es.charts.facets.person.definition,
    pairs: es.charts.pairs.definition,
  }
  for (const name of Object.keys(definitions) as (keyof typeof definitions)[]) {
    const figure = await figureNamed(page, titles[name])
    await expect(figure.getByText(definitions[name])).toBeVisible()
  }
})

for (const name of ['days', 'map', 'country', 'pairs'] as const) {
  test(`with the figure of ${name} stands what its days mostly rest on, with a way to what was searched`, async ({
    page,
  }) => {
    const compiled = coverage.filter(({ basis }) => basis === 'compilations')
    await page.goto('/')
    const figure = await figureNamed(page, titles[name])
    const notes = figure.getByRole('link', { name: es.charts.coverage.compilations('') })
    await expect(notes).toHaveCount(Math.min(compiled.length, 1))
    for (const { first } of compiled.slice(0, 1)) {
      await expect(notes).toContainText(unbrokenDay(first, 'es'))
      await expect(notes).toHaveAttribute('href', '/metodo#coverage')
    }
  })
}

test('figures of days before any compilation say nothing of them', async ({ page }) => {
  const earliest = Math.min(
    ...coverage.flatMap(({ first, basis }) => (basis ? [first] : [])),
    coverage.at(-1)?.last ?? 0,
  )
  await page.goto(`/?from=${formatDay(record.firstDay)}&to=${formatDay(earliest - 1)}`)
  await bringPatterns(page)
  await expect(page.getByRole('link', { name: es.charts.coverage.compilations('') })).toHaveCount(0)
})

test('the sentence is made from the data, ties included', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.kind)
  const counts = new Map<string, number>()
  for (const { kind } of moves) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const leaders = kindIds.filter((kind) => counts.get(kind) === most).map((kind) => es.common.kinds[kind])
  const names = joinWords(leaders, 'es')
  await expect(figure).toContainText(
    es.charts.leaders('kind', names, leaders.length, String(most), whole, moves.length),
  )
})

for (const theme of [[], ['migration']]) {
  test(`the month that a sentence names has the tallest bar in colour, filtered by ${theme.join() || 'nothing'}`, async ({
    page,
  }) => {
    const { months } = figuresShown(ours, { ...noFilter, theme })
    await page.goto(theme.length > 0 ? `/?theme=${theme.join('.')}` : '/')
    const figure = await figureNamed(page, titles.months)
    await expect(figure).toContainText(months.finding ?? '')
    const bars = await figure.locator('[data-mark*="/"]:not([data-ghost]) [data-tip]').evaluateAll((drawn) =>
      drawn.map((bar) => ({
        key: bar.closest('[data-mark]')?.getAttribute('data-mark') ?? '',
        name: bar.closest('[data-mark]')?.getAttribute('aria-label') ?? '',
        height: bar.getBoundingClientRect().height,
      })),
    )
    const tallest = bars.toSorted((a, b) => b.height - a.height)[0]
    const [name = '', count = ''] = tallest?.name.split(': ') ?? []
    expect(months.finding).toContain(name.replace(', ', ' en '))
    expect(months.finding).toContain(count)
    await expect(markOf(figure, tallest?.key ?? '')).toContainText(count.split(' ')[0] ?? '') // its number stands on it
  })
}

for (const address of ['/?q=zzzz', '/paises/EC?q=zzzz']) {
  test(`nothing left is said once at ${address}, without charts or a link to them`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText(es.common.selection.empty)).toHaveCount(1)
    await expect(page.locator('#patterns')).toHaveCount(0)
    await page.setViewportSize(phone.viewport)
    await expect(page.locator('a[href="#patterns"]')).toHaveCount(0)
  })
}
