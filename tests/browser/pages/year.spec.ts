import { formatNumber } from '#src/i18n/numbers.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { spanOf } from '../band/spans.ts'
import { allMoves, moves } from '../support/record.ts'
import { countOnBand, dashboard, expect, notFound, openMenu, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
const first = Math.min(...allMoves.map(({ id }) => yearOf(spanOf(id).first)))
/** The year with which the list of the dashboard ends. */
const firstListed = Math.min(...moves.map(({ id }) => yearOf(spanOf(id).first)))
const last = Math.max(...allMoves.map(({ id }) => yearOf(spanOf(id).last)))
const ofYear = (year: number) =>
  allMoves.filter(({ id }) => yearOf(spanOf(id).first) <= year && yearOf(spanOf(id).last) >= year)

test('the dashboard leads to the page of a year, which has all its moves', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await page
    .getByRole('navigation', { name: es.years.byYear })
    .getByRole('link', { name: String(first) })
    .click()
  await expect(page).toHaveURL(`/${first}`)
  await expect(page.getByRole('heading', { level: 1, name: String(first) })).toBeVisible()
  await expect(dashboard(page).rows).toHaveCount(ofYear(first).length)
  await expect.poll(() => countOnBand(page)).toBe(ofYear(first).length)
})

test('the links to years stand on an English page reached from another', async ({ page }) => {
  await page.goto('/en/sources')
  await takenOver(page)
  await page.getByRole('navigation').getByRole('link', { name: en.shell.nav.timeline }).first().click()
  await expect(page.getByRole('navigation', { name: en.years.byYear })).toBeVisible()
})

test('a year leads on to the others and keeps its place in the other language', async ({ page }) => {
  await page.goto(`/${last}`)
  await takenOver(page)
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL(`/en/${last}`)
  await expect(page.getByText(en.profile.year.kicker, { exact: true })).toBeVisible()
  await page
    .locator('header dl')
    .getByRole('link', { name: String(first) })
    .click()
  await expect(page).toHaveURL(`/en/${first}`)
})

test('a year is filtered like the timeline, and the timeline shows the same by its filter', async ({ page }) => {
  await page.goto(`/${last}?kind=visit`)
  const visits = ofYear(last).filter(({ kind }) => kind === 'visit')
  await expect(dashboard(page).rows).toHaveCount(visits.length)
  await page.getByRole('link', { name: es.profile.inTimeline }).click()
  await expect(page).toHaveURL(`/?kind=visit&from=${last}-01&to=${last}-12`)
  const kinds = await openMenu(page, es.common.facets.kind)
  await expect(kinds.getByRole('checkbox', { name: new RegExp(`^${es.common.kinds.visit}`) })).toBeChecked()
  const [some, all] = [visits.length, moves.length].map((count) => formatNumber(count, 'es'))
  await expect(page.getByText(`${some} de ${all} movimientos`)).toBeVisible()
})

test('an entry opened from a year says its place among the moves of the year', async ({ page }) => {
  await page.goto(`/${first}`)
  await takenOver(page)
  await dashboard(page).rows.first().click()
  await expect(page).toHaveURL(new RegExp(`[?&]from=${first}-01&to=${first}-12$`))
  await expect(page.getByText(` de ${ofYear(first).length}`).first()).toBeVisible()
})

test('a year without moves names those that have some; what is no year is an unknown page', async ({
  page,
  faults,
}) => {
  faults.allow(notFound)
  await page.goto('/1850')
  await expect(page.getByRole('heading', { level: 1, name: es.profile.year.notFound('1850') })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: String(last) })
    .click()
  await expect(page).toHaveURL(`/${last}`)

  await page.goto('/nada')
  await expect(page.getByRole('heading', { level: 1, name: es.shell.notFound.title })).toBeVisible()
})

test('the row at which a built list ends gives way to the whole list', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  await expect(page.getByText(new RegExp(`^${es.beyond.follow('\\d+', 2)}`))).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a year lists all its moves', async ({ page }) => {
    await page.goto(`/${last}`)
    await expect(page.locator('[data-row]')).toHaveCount(ofYear(last).length)
  })

  for (const { path, texts, locale } of [
    { path: '/', texts: es, locale: 'es' },
    { path: '/en', texts: en, locale: 'en' },
  ] as const) {
    test(`the dashboard ${path} holds the newest sixty, and says at its end how many follow and where`, async ({
      page,
    }) => {
      await page.goto(path)
      const held = await page.locator('[data-row]').count()
      expect(held).toBeGreaterThanOrEqual(Math.min(60, moves.length))
      const left = moves.length - held
      const row = page.getByText(texts.beyond.follow(formatNumber(left, locale), left))
      await expect(row).toBeVisible({ visible: left > 0 })
      if (left === 0) return
      await row.getByRole('link').last().click()
      await expect(page).toHaveURL(new RegExp(`/${firstListed}#month-${firstListed}-\\d\\d$`))
      await expect(page.locator(':target')).toBeInViewport()
    })
  }
})
