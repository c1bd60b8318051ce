import { es } from '#tests/builders/siteTexts.ts'
import { countriesOf, moves, themes, withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { addressOf, countOnBand, dashboard, expect, test, themeLabel } from '../support/support.ts'
import { bandStanding, bandView, boxOf, openBand } from './bandView.ts'
import { windowOf } from './bandWindow.ts'

type Lanes = { name: string; count: number }[]

test('lanes stand for themes, each with its number of moves', async ({ page }) => {
  await openBand(page, '/')
  const lanes = await lanesOf(page)
  expect(lanes).toEqual(themes.map(({ id }) => ({ name: themeLabel(id), count: withTheme(id).length })))
})

test('the switch leads to countries, counterparts, kinds and back, and the link says which', async ({ page }) => {
  const view = await openBand(page, '/')
  const seen = new Set([JSON.stringify(await lanesOf(page))])
  for (const field of ['country', 'person', 'kind', 'theme'] as const) {
    await view.choose(es.band.lanesBy[field])
    await expect(page).toHaveURL(field === 'theme' ? '/' : `/?lanes=${field}`)
    await settled(page)
    seen.add(JSON.stringify(await lanesOf(page)))
    expect(await countOnBand(page)).toBe(moves.length)
  }
  expect(seen.size).toBe(4)
  await page.goBack()
  await expect(page).toHaveURL('/?lanes=kind')
  await expect(view.lanes).toContainText(es.band.lanesBy.kind)
})

test('kinds are counted as the record has them', async ({ page }) => {
  await openBand(page, '/?lanes=kind')
  for (const { name, count } of await lanesOf(page)) {
    expect(moves.filter(({ kind }) => es.common.kinds[kind] === name).length, name).toBe(count)
  }
})

for (const field of ['country', 'person'] as const) {
  test(`many lanes of ${field} gather the rest under "other" and those without one apart, after all others`, async ({
    page,
  }) => {
    await openBand(page, `/?lanes=${field}`)
    const lanes = await lanesOf(page)
    expect(lanes.length).toBeLessThanOrEqual(12)
    const rest = new Set([es.band.otherLane, es.band.noneLanes[field]])
    const valued = lanes.filter(({ name }) => !rest.has(name))
    expect(lanes.slice(0, valued.length)).toEqual(valued)
    const counts = valued.map(({ count }) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a)) // the most frequent have a lane of their own
  })
}

test('the first lane of countries is the most frequent one of the record', async ({ page }) => {
  await openBand(page, '/?lanes=country')
  const counts = new Map<string, number>()
  for (const move of moves) {
    for (const country of new Set(countriesOf(move))) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [first] = await lanesOf(page)
  expect(first?.count).toBe(Math.max(...counts.values()))
})

test('lanes can be ordered by count and by name, "other" and those without one staying last', async ({ page }) => {
  const view = await openBand(page, '/?lanes=country')
  await view.choose(es.bandDrawing.orders.name)
  await expect(page).toHaveURL('/?lanes=country&order=name')
  const byName = (await lanesOf(page)).map(({ name }) => name)
  const named = byName.filter((name) => name !== es.band.otherLane && name !== es.band.noneLanes.country)
  expect(byName.slice(0, named.length)).toEqual(named)
  expect(named).toEqual(named.toSorted((a, b) => a.localeCompare(b, 'es')))
  await view.choose(es.band.lanesBy.theme)
  await expect(page).toHaveURL('/?order=name')
  await view.choose(es.bandDrawing.orders.count)
  await expect(page).toHaveURL('/?order=count')
  const counts = (await lanesOf(page)).map(({ count }) => count)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await view.choose(es.bandDrawing.orders.usual)
  await expect(page).toHaveURL('/')
})

test('lanes and their order survive a reload, beside window and filter', async ({ page }) => {
  const address = '/?theme=migration&lanes=kind&order=count&view=2026-01-01.2026-05-01'
  await openBand(page, address)
  const before = await lanesOf(page)
  await page.reload()
  const view = await bandStanding(page)
  await expect(view.lanes).toContainText(es.band.lanesBy.kind)
  expect(await lanesOf(page)).toEqual(before)
  expect(addressOf(page)).toBe(address)
  expect(windowOf(page)).not.toBeNull()
})

test('lanes stay where they are while a filter changes their counts', async ({ page }) => {
  await openBand(page, '/?lanes=country')
  const before = await lanesOf(page)
  await dashboard(page).themeBox('migration').click()
  await expect(page).toHaveURL('/?theme=migration&lanes=country')
  await settled(page)
  const after = await lanesOf(page)
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
  expect(after.map(({ count }) => count)).not.toEqual(before.map(({ count }) => count))
})

test('a lane counts what it draws, under a filter by theme too', async ({ page }) => {
  await openBand(page, '/')
  await page.getByRole('group', { name: es.band.themes }).getByRole('checkbox').first().check()
  await settled(page)
  const drawn = withTheme(...themes.slice(0, 1).map(({ id }) => id))
  const counts = themes.map(({ id }) => drawn.filter((move) => move.themes.includes(id)).length)
  expect((await lanesOf(page)).map(({ count }) => count)).toEqual(counts)
})

async function lanesOf(page: Parameters<typeof bandView>[0]): Promise<Lanes> {
  const texts = await bandView(page).laneNames.evaluateAll((all) =>
    all.map((lane) => [...lane.querySelectorAll('span')].map(({ textContent }) => textContent).filter(Boolean)),
  )
  return texts.map(([name = '', count]) => ({ name, count: Number(count) }))
}

test('above the band stands what it shows, and a theme chosen there moves nothing', async ({ page }) => {
  const { drawing } = await openBand(page, '/')
  const said = page.getByRole('status').filter({ hasText: `${moves.length} movimientos` })
  await expect(said).toBeVisible()
  const before = await Promise.all([boxOf(drawing), boxOf(said.locator('b'))])
  await page.getByRole('group', { name: es.band.themes }).getByRole('checkbox').first().check()
  await expect(said.locator('b')).toContainText(` de ${moves.length}`)
  const after = await Promise.all([boxOf(drawing), boxOf(said.locator('b'))])
  expect(after.map(({ x, y }) => [x, y])).toEqual(before.map(({ x, y }) => [x, y]))
})
