import { es } from '#tests/builders/siteTexts.ts'
import { builtFile, countriesOf, moves } from '../support/record.ts'
import { countOnBand, dashboard, expect, phone, test } from '../support/support.ts'
import { figureNamed, markOf, titles } from './figures.ts'

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
    const figure = await figureNamed(page, titles.map)
    await figure.getByRole('checkbox', { name: es.map.showNamed }).check()
    const chosen = markOf(figure, mark)
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

test('countries that are only named are an outline, off at first', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.map)
  await expect(markOf(figure, pointless)).toHaveCount(0)
  const toggle = figure.getByRole('checkbox', { name: es.map.showNamed })
  await expect(toggle).not.toBeChecked()
  await toggle.check()
  await expect(markOf(figure, pointless)).toHaveAttribute('data-step', '0')
  await expect(figure.getByText(es.map.key.named)).toBeVisible()
  await toggle.uncheck()
  await expect(markOf(figure, pointless)).toHaveCount(0)
})

test('filled means visited, more strongly with more than one stop', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.map)
  const visited = new Set(
    moves
      .filter(({ status }) => status === 'occurred')
      .flatMap(({ places }) => places.map(({ country }) => country))
      .filter((code) => code !== 'CL'),
  )
  const drawn = await figure
    .locator('[data-step="1"][data-mark], [data-step="2"][data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''))
  expect(new Set(drawn)).toEqual(visited)
  await expect(figure.getByText(es.map.key.once)).toBeVisible()
  await expect(figure.getByText(es.map.key.more)).toBeVisible()
})

test('the labels of the map cover neither one another nor the card of a mark any label but its own', async ({
  page,
}) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.map)
  const boxes = await figure.locator('[data-label]').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect()
      return { left, top: top + 2, right, bottom: bottom - 2 } // the line box is higher than the letters
    }),
  )
  expect(boxes.length).toBeGreaterThan(3)
  const overlaps = boxes.filter((a, at) =>
    boxes.some(
      (b, other) => other > at && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  )
  expect(overlaps).toEqual([])
})

test('the map says how many moves took place where, and counts as the files do', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.map)
  const lima = inCity('Lima').length
  await expect(markOf(figure, 'PE/Lima')).toHaveAccessibleName(new RegExp(`^Lima, Perú\\. ${lima} movimientos? aquí`))
  const cities = new Set(
    moves.flatMap(({ places }) =>
      places.flatMap(({ country, city }) => (country === 'CL' ? [] : [`${country}/${city?.es ?? ''}`])),
    ),
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

test('when the code of the map does not come, its table stands in its place', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/, /Failed to fetch dynamically imported module/)
  await page.route(`**/${builtFile('src/features/charts/map/MapPicture.tsx')}`, (route) => route.abort())
  await page.goto('/')
  await page.locator('#patterns').scrollIntoViewIfNeeded()
  const figure = page.getByRole('figure', { name: titles.map, exact: true })
  const alert = page.locator('#patterns').getByRole('alert')
  await expect(alert).toHaveCount(1)
  await expect(figure.getByText(es.charts.frame.failed)).toBeVisible()
  await expect(figure.getByRole('table')).toBeVisible()
  await page.unroute(`**/${builtFile('src/features/charts/map/MapPicture.tsx')}`)
  await Promise.all([page.waitForEvent('load'), alert.getByRole('button', { name: es.common.panel.reload }).click()])
  await page.locator('#patterns').scrollIntoViewIfNeeded()
  await expect(markOf(figure, 'PE/Lima')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ ...phone, isMobile: false })

  test('the map is flat, fits the width, and a tap filters', async ({ page }) => {
    await page.goto('/')
    const figure = await figureNamed(page, titles.map)
    const box = await figure.locator('[data-picture] svg').boundingBox()
    expect(box?.width).toBeLessThanOrEqual(phone.viewport.width)
    expect(box?.height).toBeGreaterThan(box?.width ?? 0) // high, as the places reach from south to north
    await markOf(figure, 'EC/Quito').click()
    await expect(page).toHaveURL('/?country=EC')
  })
})
