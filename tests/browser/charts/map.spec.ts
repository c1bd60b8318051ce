import type { Locator } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { countriesOf, moves } from '../support/record.ts'
import { countOnBand, dashboard, expect, phone, test } from '../support/support.ts'
import { bringPatterns, figureNamed, markOf, titles } from './figures.ts'

const related = (code: string) => moves.filter((move) => countriesOf(move).includes(code))
const inCity = (city: string) => moves.filter(({ places }) => places.some((place) => place.city?.es === city))

/** Where nothing took place, though moves are about it: the country with most of them. */
const pointless =
  [...new Set(moves.flatMap(countriesOf))]
    .filter((code) => !moves.some(({ places }) => places.some(({ country }) => country === code)))
    .toSorted((a, b) => related(b).length - related(a).length)[0] ?? ''

const choices = [
  { name: 'a point', mark: 'PE/Lima', code: 'PE' },
  { name: 'a country without a point', mark: pointless, code: pointless },
] as const

for (const { name, mark, code } of choices) {
  test(`${name} of the map filters everything by its country, back undoes it, the link restores it`, async ({
    page,
  }) => {
    await page.goto('/')
    const { rows } = dashboard(page)
    const chosen = markOf(await figureNamed(page, titles.map), mark)
    await chosen.dispatchEvent('click') // a country's middle can lie under a point
    await expect(page).toHaveURL(`/?country=${code}`)
    await expect(chosen).toHaveAttribute('aria-pressed', 'true')
    await expect(rows).toHaveCount(related(code).length)
    expect(await countOnBand(page)).toBe(related(code).length)
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(rows).toHaveCount(moves.length)

    await page.goto(`/?country=${code}`)
    await expect(markOf(await figureNamed(page, titles.map), mark)).toHaveAttribute('aria-pressed', 'true')
  })
}

test('a click on a point by the mouse chooses its country', async ({ page }) => {
  await page.goto('/')
  await markOf(await figureNamed(page, titles.map), 'EC/Quito').click()
  await expect(page).toHaveURL('/?country=EC')
})

test('the map says how many moves took place where, and counts as the files do', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.map)
  const lima = inCity('Lima').length
  await expect(markOf(figure, 'PE/Lima')).toHaveAccessibleName(new RegExp(`^Lima, Perú\\. ${lima} movimientos? aquí`))
  const placeless = moves.filter(({ places }) => places.length === 0).length
  await expect(figure).toContainText(es.map.summary.placeless(String(placeless), placeless))
  const cities = new Set(
    moves.flatMap(({ places }) => places.map(({ country, city }) => `${country}/${city?.es ?? ''}`)),
  )
  await figure.getByRole('button', { name: 'Tabla', exact: true }).click()
  await expect(figure.getByRole('table').getByRole('row')).toHaveCount(cities.size + 1)
})

test('where only some countries match, their points stay full and the rest become hollow', async ({ page }) => {
  await page.goto('/?country=PE')
  const figure = await figureNamed(page, titles.map)
  await expect(markOf(figure, 'EC/Quito')).toHaveAttribute('data-ghost', 'true')
  await expect(markOf(figure, 'PE/Lima')).not.toHaveAttribute('data-ghost', 'true')
})

test('an empty selection leaves an empty map that says so', async ({ page }) => {
  await page.goto('/?q=zzzz')
  await bringPatterns(page)
  const figure = page.getByRole('figure', { name: titles.map, exact: true })
  await expect(figure).toContainText(es.map.summary.none)
})

test('when the code of the map does not come, its table stands in its place', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/, /Failed to fetch dynamically imported module/)
  await page.route('**/MapPicture-*.js', (route) => route.abort())
  await page.goto('/')
  await page.locator('#patterns').scrollIntoViewIfNeeded()
  const figure = page.getByRole('figure', { name: titles.map, exact: true })
  await expect(figure.getByRole('alert')).toBeVisible()
  await expect(figure.getByRole('table')).toBeVisible()
  await page.unroute('**/MapPicture-*.js')
  await figure.getByRole('button', { name: 'Reintentar' }).click()
  await expect(markOf(figure, 'PE/Lima')).toBeVisible()
})

test.describe('on a phone the map is a globe', () => {
  test.use({ ...phone, isMobile: false })

  test('that turns by buttons, by Shift and arrows, and comes back', async ({ page }) => {
    await page.goto('/')
    const figure = await figureNamed(page, titles.map)
    const start = await placeOf(markOf(figure, 'PE/Lima'))
    await figure.getByRole('button', { name: es.map.turning.east }).click()
    await expect.poll(() => placeOf(markOf(figure, 'PE/Lima'))).not.toEqual(start)
    await figure.getByRole('button', { name: es.map.turning.reset }).click()
    await expect.poll(() => placeOf(markOf(figure, 'PE/Lima'))).toEqual(start)

    await markOf(figure, 'PE/Lima').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => placeOf(markOf(figure, 'PE/Lima'))).not.toEqual(start)
    await expect(page).toHaveURL('/')
  })

  test('that turns by drag, and a drag chooses nothing', async ({ page }) => {
    await page.goto('/')
    const figure = await figureNamed(page, titles.map)
    const start = await placeOf(markOf(figure, 'PE/Lima'))
    const box = await figure.locator('svg').first().boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 80, y, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => placeOf(markOf(figure, 'PE/Lima'))).not.toEqual(start)
    await expect(page).toHaveURL('/')
  })
})

/** Where a mark is drawn within its map, to the pixel. */
async function placeOf(mark: Locator): Promise<{ x: number; y: number } | null> {
  return mark.evaluate((element) => {
    const own = element.getBoundingClientRect()
    const map = element.closest('svg')?.getBoundingClientRect()
    return map ? { x: Math.round(own.x - map.x), y: Math.round(own.y - map.y) } : null
  })
}
