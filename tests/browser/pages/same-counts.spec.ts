/** The same word counts the same thing on every screen: a walk through the site that compares the figures. */

import type { Page } from '@playwright/test'
import { formatNumber } from '#src/i18n/numbers.ts'
import { pathOf } from '#src/url/paths.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { figureNamed } from '../charts/figures.ts'
import { allMoves, moves } from '../support/record.ts'
import { dashboard, expect, openMenu, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const words = ['moves', 'countries', 'people', 'sources'] as const
type Word = (typeof words)[number]

/** The figures of the first sentence of the dashboard, each a button that says what it counts. */
async function figuresOfHome(page: Page, t = es): Promise<Record<Word, number>> {
  const read = async (word: Word) => {
    // The name of the button: "88 movimientos: cómo se cuenta".
    const [before = '', after = ''] = t.figures.ruleOf('\n').split('\n')
    const name = new RegExp(`^${before}(\\d+) ${t.figures[word](2)}${after}$`)
    const label = (await page.getByRole('button', { name }).getAttribute('aria-label')) ?? ''
    return Number(name.exec(label)?.[1])
  }
  const [all = NaN, countries = NaN, people = NaN, sources = NaN] = await Promise.all(words.map(read))
  return { moves: all, countries, people, sources }
}

/** The number that the data page gives for a thing that the record holds. */
async function heldOf(page: Page, term: string): Promise<number> {
  const meaning = page
    .locator('dl > div')
    .filter({ has: page.getByText(term, { exact: true }) })
    .locator('dd')
    .first()
  return Number.parseInt((await meaning.textContent()) ?? '', 10)
}

/** How many values the table of a chart has. */
async function rowsOf(page: Page, title: string): Promise<number> {
  const figure = await figureNamed(page, title)
  await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
  return figure.locator('tbody tr').count()
}

/** The stops of each country in the table of the map, by the name of the country. */
async function stopsOnMap(page: Page): Promise<Map<string, number>> {
  const figure = await figureNamed(page, es.map.title)
  await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
  const table = figure.getByRole('table')
  const heads = await table.locator('thead th').allTextContents()
  const at = (column: string) => heads.findIndex((head) => head.startsWith(column))
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')))
  const { country, stops } = es.map.columns
  const counts = rows.map((row) => [row[at(country)] ?? '', Number(row[at(stops)])] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

for (const [locale, t, home, data] of [
  ['es', es, '/', '/datos'],
  ['en', en, '/en', '/en/data'],
] as const) {
  test(`the first sentence and the data page say the same numbers (${locale})`, async ({ page }) => {
    await page.goto(home)
    const figures = await figuresOfHome(page, t)
    await page.goto(data)
    for (const word of words) expect(await heldOf(page, t.data.holds[word]), word).toBe(figures[word])
  })
}

for (const [locale, t, home] of [
  ['es', es, '/'],
  ['en', en, '/en'],
] as const) {
  test(`the first sentence, the charts and the pages of years say alike what took place (${locale})`, async ({
    page,
  }) => {
    const said = (of: readonly { status: string }[]) =>
      t.common.tookPlace(of.filter(({ status }) => status === 'occurred').length, of.length)
    await page.goto(home)
    await takenOver(page)
    await expect(page.locator('main')).toContainText(`${said(moves)};`)
    const occurred = moves.filter(({ status }) => status === 'occurred').length
    const button = `${formatNumber(occurred, locale)} ${t.charts.statuses.parts.occurred(occurred)}`
    await page.getByRole('heading', { name: t.charts.heading }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible()
    for (const year of new Set(allMoves.map(({ date }) => date.slice(0, 4)))) {
      const own = allMoves.filter(({ date }) => date.startsWith(year))
      await page.goto(pathOf({ name: 'year', id: year }, locale))
      const sentence = `${t.profile.count(formatNumber(own.length, locale), own.length)}${said(own)}`
      const head = page.locator('main header p').filter({ hasText: sentence })
      await expect(head).toHaveText(new RegExp(`^${sentence}[.;]`))
      // Those that the first sentence leaves out are told apart.
      const counted = own.filter((move) => moves.includes(move)).length
      if (counted > 0 && counted < own.length) await expect(head).toContainText(`; ${own.length - counted} `)
    }
  })
}

test('the page of sources counts the pages and texts of all moves, those of phases apart among them', async ({
  page,
}) => {
  const named = allMoves.flatMap(({ sources }) => sources.flatMap((source) => ('article' in source ? [] : [source])))
  const all = new Set(named.map(({ url, publisher, title }) => url ?? `${publisher}: ${title}`))
  await page.goto('/datos')
  const held = await heldOf(page, es.data.holds.articles)
  await page.goto('/fuentes')
  const [pages, texts] = [all.size, held].map((count) => formatNumber(count, 'es'))
  const outlets = await page.locator('section:has(> #outlets) details').count()
  const lead = es.sources.lead({ pages: pages ?? '', held: texts ?? '', outlets: formatNumber(outlets, 'es') })
  await expect(page.getByText(lead)).toBeVisible()
})

test('charts and menus have as many countries and counterparts as the data page, the map as many visits', async ({
  page,
}) => {
  await page.goto('/datos')
  const involved = await heldOf(page, es.data.holds.involved)
  const people = await heldOf(page, es.data.holds.people)
  const visited = await heldOf(page, es.data.holds.countries)
  await page.goto('/')
  await takenOver(page)
  expect(await rowsOf(page, es.charts.facets.country.title)).toBe(involved)
  expect(await rowsOf(page, es.charts.facets.person.title)).toBe(people)
  expect((await stopsOnMap(page)).size).toBe(visited)
  const countries = await openMenu(page, es.common.facets.country)
  // The home country can be chosen too; those of phases that stand apart alone are there and cannot.
  await expect(countries.getByRole('checkbox', { disabled: false })).toHaveCount(involved + 1)
})

test('the map of all, that of a country and the entries count the same stops', async ({ page }) => {
  await page.goto('/')
  const all = await stopsOnMap(page)
  const abroad = moves.filter(
    ({ status, places }) => status === 'occurred' && places.some(({ country }) => country !== 'CL'),
  )
  const [sum, last] = [[...all.values()].reduce((total, count) => total + count, 0), abroad.at(-1)]
  await page.goto(`/movimientos/${last?.id}`)
  await expect(dashboard(page).entry).toContainText(es.entry.stops(`${sum}`, 1, sum).replace(/^\S+/, ''))
  for (const code of new Set(abroad.flatMap(({ places }) => places.map(({ country }) => country)))) {
    if (code === 'CL') continue
    await page.goto(`/paises/${code}`)
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    expect((await stopsOnMap(page)).get(name), name).toBe(all.get(name))
  }
})

test('the rule of each figure is the same on the data page and on that of the method', async ({ page }) => {
  await page.goto('/metodo')
  const method = (await page.locator('main').textContent()) ?? ''
  await page.goto('/datos')
  for (const word of words) {
    const rule = page
      .locator('dl > div')
      .filter({ has: page.getByText(es.data.holds[word], { exact: true }) })
      .locator('dd')
      .last()
    expect(method, word).toContain((await rule.textContent()) ?? '')
  }
})
