import { formatNumber } from '#src/i18n/numbers.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { inPeriod } from '../band/spans.ts'
import { allMoves, countriesOf, moves, withTheme } from '../support/record.ts'
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
  const { rows, said, themeBox, band } = dashboard(page)
  const expected = withTheme('migration')
  await themeBox('migration').click()

  await expect(page).toHaveURL('/?theme=migration')
  await expect(themeBox('migration')).toBeChecked()
  await expect(themeBox('migration')).toHaveAccessibleName(new RegExp(`${expected.length}$`))
  await expect(rows).toHaveCount(expected.length)
  await expect(said(some(expected.length))).toBeVisible()
  expect(await countOnBand(page)).toBe(expected.length)
  await expect(band).toBeVisible()
})

test('values of one field widen, fields narrow', async ({ page }) => {
  await page.goto('/')
  const { rows, themeBox, said } = dashboard(page)
  await themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await themeBox('security').click()
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
  const { themeBox, rows } = dashboard(page)
  await takenOver(page)
  await expect(rows).toHaveCount(moves.length)
  const places = [await themeBox('security').boundingBox(), await themeBox('migration').boundingBox()]
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
  await expect(rows.locator('mark').first()).toBeVisible() // all texts have been searched
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
  const all = new Set(allMoves.flatMap(countriesOf))
  const countries = await openMenu(page, es.common.facets.country)
  const boxes = countries.getByRole('checkbox')

  await expect(boxes).toHaveCount(all.size)
  await expect(countries.getByRole('checkbox', { disabled: false })).toHaveCount(possible.size)
  expect(possible.size).toBeLessThan(all.size)
  for (const box of await countries.getByRole('checkbox', { disabled: true }).all()) {
    await expect(box).toHaveAccessibleName(/ 0$/)
  }
})

test('a filter that matches nothing says so once, above the fold, with the ways back and nothing to share', async ({
  page,
}) => {
  for (const viewport of [{ width: 1440, height: 900 }, phone.viewport]) {
    await page.setViewportSize(viewport)
    await page.goto('/?theme=energy&q=zzzz')
    const { rows, parts } = dashboard(page)
    const answer = page.getByText(es.common.selection.empty)
    await expect(answer).toHaveCount(1)
    await expect(answer).toBeInViewport()
    const all = parts.getByRole('button', { name: es.selection.clearAll })
    await expect(all).toBeInViewport()
    await expect(page.getByRole('button', { name: es.selection.share, exact: true })).toHaveCount(0)
    await parts.getByRole('button', { name: es.common.selection.search('zzzz') }).click()
    await expect(page).toHaveURL('/?theme=energy')
    await expect(rows).toHaveCount(withTheme('energy').length)
  }
})

test('the filter is a sentence whose parts can be taken back, alone or all', async ({ page }) => {
  await page.goto('/?theme=security.migration&kind=visit&q=frontera')
  const { parts, search } = dashboard(page)
  const fields = parts.getByRole('listitem')
  const search1 = es.common.selection.search('frontera')
  await expect(fields).toHaveText([
    new RegExp(`${themeLabel('security')} .* o .*${themeLabel('migration')}`),
    new RegExp(`^${es.selection.and} .*${es.common.kinds.visit}`),
    new RegExp(`^${es.selection.and} .*${search1}`),
    es.selection.clearAll,
  ])
  await parts.getByRole('button', { name: search1 }).click()
  await expect(page).toHaveURL('/?theme=security.migration&kind=visit')
  await parts.getByRole('button', { name: themeLabel('migration') }).click()
  await expect(page).toHaveURL('/?theme=security&kind=visit')
  await parts.getByRole('button', { name: es.selection.clearAll }).click()

  await expect(page).toHaveURL('/')
  await expect(search).toHaveValue('')
  await expect(parts).toHaveCount(0)
})

test('the values of a menu stand by their count, and its search names what it searches', async ({ page }) => {
  await page.goto('/')
  const people = await openMenu(page, es.common.facets.person)
  const counts = (await people.getByRole('listitem').allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const field = people.getByRole('searchbox')
  await expect(field).toHaveAttribute('placeholder', es.filterPanel.find.person ?? '')
  await expect(field).toHaveAccessibleName(es.filterPanel.find.person ?? '')
})

test('back and forward undo and redo each step, and typing is one step', async ({ page }) => {
  await page.goto('/')
  const { rows, row, themeBox, search } = dashboard(page)
  await themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration')
  await search.pressSequentially('frontera')
  await expect(page).toHaveURL('/?theme=migration&q=frontera')
  await expect(rows.locator('mark').first()).toBeVisible() // all texts have been searched
  for (const { title } of withTheme('migration').filter((move) => /frontera/i.test(move.title.es)))
    await expect(row(title.es)).toBeVisible()
  const found = await rows.count()
  expect(found).toBeLessThan(withTheme('migration').length)
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
  await expect(themeBox('migration')).not.toBeChecked()
  await page.goForward()
  await page.goForward()
  await expect(search).toHaveValue('frontera')
  await expect(rows).toHaveCount(found)
  await page.goForward()
  await expect(page).toHaveURL(opened)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the search of the header narrows the list, and stays in sight while it is filled', async ({ page }) => {
    await page.goto('/')
    const { rows, search, band } = dashboard(page)
    await takenOver(page)
    await expect(band).toBeHidden()
    await page.getByRole('link', { name: es.shell.search }).tap()
    await expect(search).toBeFocused()
    await search.fill('zzzz')
    await expect(page).toHaveURL('/?q=zzzz')
    await expect(rows).toHaveCount(0)
    await search.blur()
    await expect(search).toBeInViewport({ ratio: 1 })
  })

  test('the search of another page leads to the field', async ({ page }) => {
    await page.goto('/datos')
    await takenOver(page)
    await page.getByRole('link', { name: es.shell.search }).tap()
    await expect(dashboard(page).search).toBeFocused()
  })
})
