import { formatNumber } from '#src/i18n/numbers.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { boxOf } from '../band/bandView.ts'
import { spanOf } from '../band/spans.ts'
import { figureNamed, markOf, titles } from '../charts/figures.ts'
import { allMoves, countriesOf, moveById, moves } from '../support/record.ts'
import { addressOf, countOnBand, dashboard, expect, notFound, openMenu, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { placeAmong } from './placeAmong.ts'

const withPeru = moves.filter((move) => countriesOf(move).includes('PE'))
const firstDay = Math.min(...withPeru.map(({ id }) => spanOf(id).first))
const lastDay = Math.max(...withPeru.map(({ id }) => spanOf(id).first))
const withNoboa = moves.filter(({ counterparts }) => counterparts.some(({ id }) => id === 'daniel-noboa'))

test('a country has a page with all its moves, the first and the last', async ({ page }) => {
  await page.goto('/paises/PE')
  const { rows } = dashboard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Perú' })).toBeVisible()
  await expect(rows).toHaveCount(withPeru.length)
  await expect.poll(() => countOnBand(page)).toBe(withPeru.length) // drawn once the app runs
  const facts = page.locator('header dl').first()
  for (const day of [firstDay, lastDay]) {
    const possible = withPeru.filter(({ id }) => spanOf(id).first === day).map(({ title }) => title.es)
    const said = (await facts.textContent()) ?? ''
    expect(possible.filter((title) => said.includes(title))).not.toEqual([]) // one of those that begin on that day
  }
  const took = withPeru.filter(({ status }) => status === 'occurred')
  const there = took.filter(({ places }) => places.some(({ country }) => country === 'PE')).length
  const words = es.profile.count(String(withPeru.length), withPeru.length)
  const sentence = `${words}${es.common.tookPlace(took.length, withPeru.length)}${es.profile.there(String(there), there)}.`
  await expect(page.getByText(sentence, { exact: true })).toBeVisible()
})

test('a person has a page, reached from an entry and leading on to the country', async ({ page }) => {
  await page.goto('/movimientos/2025-12-23-quito-noboa')
  await dashboard(page).entry.getByRole('link', { name: 'Daniel Noboa', exact: true }).first().click()
  await expect(page).toHaveURL('/personas/daniel-noboa')
  await expect(page.getByRole('heading', { level: 1, name: 'Daniel Noboa' })).toBeVisible()
  await expect(dashboard(page).rows).toHaveCount(withNoboa.length)
  await page.locator('header dl').getByRole('link', { name: 'Ecuador', exact: true }).first().click()

  await expect(page).toHaveURL('/paises/EC')
})

test('an entry leads to the pages of its countries', async ({ page }) => {
  await page.goto('/movimientos/2025-12-23-quito-noboa')
  await dashboard(page).entry.getByRole('link', { name: 'Ecuador', exact: true }).click()
  await expect(page).toHaveURL('/paises/EC')
  await page.goBack()
  await expect(dashboard(page).entry.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the newest move stands first, and one that is opened says its place among the moves of the page', async ({
  page,
}) => {
  await page.goto('/paises/PE')
  const { rows, entry } = dashboard(page)
  const id = (await rows.first().getAttribute('data-row')) ?? ''
  const told = withPeru.filter(({ status }) => status !== 'announced') // those to be confirmed stand at the end
  expect(spanOf(id).first).toBe(Math.max(...told.map((move) => spanOf(move.id).first)))
  await rows.first().click()
  await expect(page).toHaveURL(`/movimientos/${id}?country=PE`)
  await expect(entry).toBeVisible()
  await expect(page.getByText(placeAmong(withPeru.length))).toBeVisible()
  await page.goBack()

  await expect(page).toHaveURL('/paises/PE')
  await expect(rows).toHaveCount(withPeru.length)
})

test('filters combine with a page, in its link, and are the same in the other language', async ({ page }) => {
  await page.goto('/personas/daniel-noboa')
  const { rows, said } = dashboard(page)
  await markOf(await figureNamed(page, titles.kind), 'visit').click()
  const visits = withNoboa.filter(({ kind }) => kind === 'visit').length
  await expect(page).toHaveURL('/personas/daniel-noboa?kind=visit')
  await expect(rows).toHaveCount(visits)
  await expect(said(`${visits} de ${withNoboa.length} movimientos`)).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()

  await expect(page).toHaveURL('/en/people/daniel-noboa?kind=visit')
  await expect(page.getByText(en.profile.person.kicker, { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').getByText(moveById('2025-12-23-quito-noboa').title.en)).toBeVisible()
})

test('a person whose role changed has both roles, each with where it begins', async ({ page }) => {
  await page.goto('/personas/nasry-asfura')
  const roles = page.locator('header dl div').filter({ hasText: es.profile.person.roles })
  await expect(roles).toContainText('Presidente electo de Honduras')
  await expect(roles).toContainText('Presidente de Honduras')
})

test('who else and where else lead on', async ({ page }) => {
  await page.goto('/paises/EC')
  const others = page.locator('header dl div').filter({ hasText: es.profile.around.countries })
  const link = others.getByRole('link').first()
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('a code in lower case leads to the page; an unknown one to the list of those that are', async ({
  page,
  faults,
}) => {
  faults.allow(notFound)
  await page.goto('/paises/pe?kind=visit')
  await expect(page).toHaveURL('/paises/PE?kind=visit')
  await page.goto('/paises/XX')
  await expect(page.getByRole('heading', { level: 1, name: es.profile.country.notFound })).toBeVisible()
  const all = new Set(allMoves.flatMap(countriesOf))
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(all.size)
  await page.getByRole('link', { name: 'Perú', exact: true }).click()
  await expect(page).toHaveURL('/paises/PE')

  await page.goto('/personas/nobody-knows')
  await expect(page.getByRole('heading', { level: 1, name: es.profile.person.notFound })).toBeVisible()
})

test('a page leads to the whole timeline, narrowed to it', async ({ page }) => {
  await page.goto('/paises/PE')
  await page.getByRole('link', { name: es.profile.inTimeline }).click()
  expect(addressOf(page)).toBe('/?country=PE')
  const countries = await openMenu(page, es.common.facets.country)
  await expect(countries.getByRole('checkbox', { name: /^Perú/ })).toBeChecked()
  await expect(
    page.getByText(`${formatNumber(withPeru.length, 'es')} de ${formatNumber(moves.length, 'es')} movimientos`),
  ).toBeVisible()
})

test('its controls stand in one row above the band, within the margins of the page', async ({ page }) => {
  await page.goto('/paises/PE')
  await takenOver(page)
  const head = await boxOf(page.locator('header dl').first())
  const said = await boxOf(page.getByRole('status').filter({ hasText: String(withPeru.length) }))
  const left = await boxOf(page.getByRole('button', { name: new RegExp(`^${es.band.group} ${es.band.by}`) }))
  const right = await boxOf(page.getByRole('button', { name: es.selection.share, exact: true }))
  const band = await boxOf(dashboard(page).band)
  expect(left.y).toBeLessThan(said.y + said.height)
  expect(Math.abs(left.y + left.height / 2 - right.y - right.height / 2)).toBeLessThan(4)
  expect(left.x).toBeGreaterThan(said.x + said.width)
  expect(right.x + right.width).toBeLessThanOrEqual(head.x + head.width + 1)
  expect(right.y + right.height).toBeLessThanOrEqual(band.y)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('there is no band and nothing that would control it; the view can be shared', async ({ page }) => {
    await page.goto('/paises/PE')
    await takenOver(page)
    await expect(dashboard(page).band).toBeHidden()
    await expect(page.getByRole('group', { name: es.band.label })).toHaveCount(0)
    await expect(page.getByRole('button', { name: es.selection.share, exact: true })).toBeVisible()
  })

  test('who else is in the moves is folded above them, and unfolds whole', async ({ page }) => {
    await page.goto('/paises/EC')
    const around = page.locator('header details')
    const links = around.getByRole('link')
    const all = await around.locator('a').count()
    await expect(links).toHaveCount(0)
    await around.locator('summary').click()
    await expect(links).toHaveCount(all)
  })
})

test('the band of a country or person explains the marks that it has, and does not speak of today', async ({
  page,
}) => {
  for (const address of ['/personas/javier-milei', '/paises/IT', '/paises/AR']) {
    await page.goto(address)
    await takenOver(page)
    const { band, marks } = dashboard(page)
    await expect(marks.locator('[data-mark]').first()).toBeVisible()
    const [groups, shapes] = [
      await marks.getByRole('button').count(),
      await marks.locator('a .cell rect, a .cell path, a [class*="cell"] :is(rect, path, ellipse)').count(),
    ]
    const { captions } = es.bandDrawing
    const isSaid = (name: keyof typeof captions) =>
      band
        .getByText(captions[name][0] ?? '')
        .first()
        .isVisible()
    expect(await isSaid('groups'), address).toBe(groups > 0 && shapes === 0)
    expect(await isSaid('mixed'), address).toBe(groups > 0 && shapes > 0)
    expect((await isSaid('kinds')) || (await isSaid('singles')), address).toBe(groups === 0)
    await expect(band.getByText(/^hoy /)).toHaveCount(0)
  }
})
