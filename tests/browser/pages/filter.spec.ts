import { formatNumber } from '#src/i18n/numbers.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { inPeriod } from '../band/spans.ts'
import { countriesOf, moves, withTheme } from '../support/record.ts'
import { addressOf, countOnBand, dashboard, expect, openMenu, phone, test, themeLabel } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const whole = formatNumber(moves.length, 'es')
const some = (count: number) => `${formatNumber(count, 'es')} de ${whole} movimientos`

test('the first page shows the whole record, on the list and on the band', async ({ page }) => {
  await page.goto('/')
  const { rows, said } = dashboard(page)

  await expect(rows).toHaveCount(moves.length)
  await expect(said(`${whole} movimientos`)).toBeVisible()
  await expect.poll(() => countOnBand(page)).toBe(moves.length) // which the app draws
  expect(addressOf(page)).toBe('/')
})

test('a theme narrows address, list, band and counts alike', async ({ page }) => {
  await page.goto('/')
  const { rows, said, chip, band } = dashboard(page)
  const expected = withTheme('migration')
  await chip('migration').click()

  await expect(page).toHaveURL('/?theme=migration')
  await expect(chip('migration')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip('migration')).toContainText(String(expected.length))
  await expect(rows).toHaveCount(expected.length)
  await expect(said(some(expected.length))).toBeVisible()
  await expect(page.getByRole('list', { name: es.figures.label })).toContainText(String(expected.length))
  expect(await countOnBand(page)).toBe(expected.length)
  await expect(band).toBeVisible()
})

test('values of one field widen, fields narrow', async ({ page }) => {
  await page.goto('/')
  const { rows, chip, said } = dashboard(page)
  await chip('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await chip('security').click()
  const either = withTheme('migration', 'security')
  await expect(rows).toHaveCount(either.length)

  const kinds = await openMenu(page, es.common.facets.kind)
  await kinds.getByRole('checkbox', { name: es.common.kinds.visit }).click()
  await expect(kinds.getByRole('checkbox', { name: es.common.kinds.visit })).toBeChecked()
  const visits = either.filter(({ kind }) => kind === 'visit')
  await expect(rows).toHaveCount(visits.length)
  await page.keyboard.press('Escape')
  await expect(kinds).toBeHidden()

  const period = await openMenu(page, es.filterBar.more, es, es.common.filters.period)
  await period.getByRole('combobox', { name: es.filterPanel.from }).selectOption('2026-01')
  await expect(page).toHaveURL('/?theme=security.migration&kind=visit&from=2026-01')
  await period.getByRole('combobox', { name: es.filterPanel.to }).selectOption('2026-02')
  const then = visits.filter(inPeriod('2026-01', '2026-02'))
  await expect(page).toHaveURL('/?theme=security.migration&kind=visit&from=2026-01&to=2026-02')
  expect(then.length).toBeGreaterThan(0)
  await expect(said(some(then.length))).toBeVisible()
  await expect(rows).toHaveCount(then.length)
})

test('two choices in quick succession both count, on a slow device too', async ({ page, context }) => {
  await page.goto('/')
  const { chip, rows } = dashboard(page)
  await takenOver(page)
  await expect(rows).toHaveCount(moves.length)
  const places = [await chip('security').boundingBox(), await chip('migration').boundingBox()]
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  // By the mouse alone: a locator would wait until the page has settled.
  for (const place of places) await page.mouse.click((place?.x ?? 0) + 9, (place?.y ?? 0) + 9)

  await expect(page).toHaveURL('/?theme=security.migration')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }) // the list follows in its own time
  await expect(rows).toHaveCount(withTheme('security', 'migration').length)
})

test('the search finds words with and without their accents, beside other filters', async ({ page }) => {
  await page.goto('/?kind=visit')
  const { rows, search, row } = dashboard(page)
  const visits = moves.filter(({ kind }) => kind === 'visit')
  await expect(rows).toHaveCount(visits.length)
  await search.fill('Panamá')
  await expect(page).toHaveURL('/?kind=visit&q=Panam%C3%A1')
  await expect(rows).not.toHaveCount(visits.length)
  const accented = await rows.allTextContents()
  await search.fill('panama')
  await expect(page).toHaveURL('/?kind=visit&q=panama')

  expect(await rows.allTextContents()).toEqual(accented)
  const inPanama = visits.filter(({ places }) => places.some(({ country }) => country === 'PA'))
  expect(inPanama.length).toBeGreaterThan(0)
  for (const { title } of inPanama) await expect(row(title.es)).toBeVisible()
})

test('an option that would leave nothing says so and cannot be chosen', async ({ page }) => {
  await page.goto('/?theme=energy')
  const possible = new Set(withTheme('energy').flatMap(countriesOf))
  const all = new Set(moves.flatMap(countriesOf))
  const countries = await openMenu(page, es.common.facets.country)
  const boxes = countries.getByRole('checkbox')

  await expect(boxes).toHaveCount(all.size)
  await expect(countries.getByRole('checkbox', { disabled: false })).toHaveCount(possible.size)
  expect(possible.size).toBeLessThan(all.size)
  for (const box of await countries.getByRole('checkbox', { disabled: true }).all()) {
    await expect(box).toHaveAccessibleName(/ 0$/)
  }
})

test('a filter that matches nothing says so and offers the way back', async ({ page }) => {
  await page.goto('/?theme=energy&q=zzzz')
  const { rows, band } = dashboard(page)
  await expect(band.getByText(es.common.selection.empty)).toBeVisible()
  await expect(page.getByText(es.selection.emptyHint)).toBeVisible()
  await page.getByRole('button', { name: es.common.filters.clear }).last().click()

  await expect(page).toHaveURL('/')
  await expect(rows).toHaveCount(moves.length)
})

test('each choice can be taken back alone, or all at once', async ({ page }) => {
  await page.goto('/?theme=migration&kind=visit&q=frontera')
  const choices = page.getByRole('list', { name: es.common.filters.label })
  await choices.getByRole('button', { name: es.common.selection.search('frontera') }).click()
  await expect(page).toHaveURL('/?theme=migration&kind=visit')
  await choices.getByRole('button', { name: themeLabel('migration') }).click()
  await expect(page).toHaveURL('/?kind=visit')
  await choices.getByRole('button', { name: es.common.filters.clear }).click()

  await expect(page).toHaveURL('/')
  await expect(dashboard(page).search).toHaveValue('')
})

test('back and forward undo and redo each step, and typing is one step', async ({ page }) => {
  await page.goto('/')
  const { rows, chip, search } = dashboard(page)
  await chip('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await search.pressSequentially('frontera')
  await expect(page).toHaveURL('/?theme=migration&q=frontera')
  const found = withTheme('migration').filter((move) => / frontera/i.test(` ${wordsOf(move)}`)).length
  await expect(rows).toHaveCount(found)
  await search.blur()
  await rows.first().click()
  await expect(page).toHaveURL(/\/movimientos\/[^?]+\?theme=migration&q=frontera$/)
  const opened = page.url()

  await page.goBack()
  await expect(page).toHaveURL('/?theme=migration&q=frontera')
  await page.goBack()
  await expect(page).toHaveURL('/?theme=migration')
  await expect(search).toHaveValue('')
  await expect(rows).toHaveCount(withTheme('migration').length)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(chip('migration')).toHaveAttribute('aria-pressed', 'false')
  await page.goForward()
  await page.goForward()
  await expect(search).toHaveValue('frontera')
  await expect(rows).toHaveCount(found)
  await page.goForward()
  await expect(page).toHaveURL(opened)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('a theme and a field narrow the upright timeline', async ({ page }) => {
    await page.goto('/')
    const { rows, chip, band } = dashboard(page)
    await expect(rows).toHaveCount(moves.length)
    await expect(band).toBeHidden()
    await chip('trade').tap()
    await expect(rows).toHaveCount(withTheme('trade').length)
    const kinds = await openMenu(page, es.common.facets.kind)
    await kinds.getByRole('checkbox', { name: es.common.kinds.call }).tap()

    await expect(rows).toHaveCount(withTheme('trade').filter(({ kind }) => kind === 'call').length)
    await expect(page).toHaveURL('/?theme=trade&kind=call')
  })
})

/** What the search looks at besides countries and themes, none of which is called after a border. */
function wordsOf({ title, places, counterparts }: MoveFile): string {
  const cities = places.flatMap(({ city }) => (city ? [city.es, city.en] : []))
  return [title.es, title.en, ...cities, ...counterparts.map(({ name }) => name)].join(' ')
}
