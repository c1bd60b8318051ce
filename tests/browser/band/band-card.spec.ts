import { spanInWords } from '#src/i18n/dateWords.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { stopClock } from '../support/clock.ts'
import { moveById } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { countIn, expect, test, themeLabel } from '../support/support.ts'
import { bandView, boxOf, openBand, pointOf } from './bandView.ts'
import { addressAround, crowdedAddress, lonelyMoves, spanOf } from './spans.ts'

const id = lonelyMoves.find((one) => moveById(one).places.length > 0) ?? ''
const move = moveById(id)
const address = addressAround(id)

test('a card says date, title, place, themes and number of sources', async ({ page }) => {
  const { card } = await openBand(page, address)
  const at = await pointOf(page, id)
  await page.mouse.move(at.x, at.y)
  await expect(card).toBeVisible()
  await expect(card).toContainText(spanInWords(spanOf(id), 'es'))
  await expect(card).toContainText(move.title.es)
  await expect(card).toContainText(es.common.sources(move.sources.length))
  await expect(card).toContainText(es.common.kinds[move.kind])
  for (const theme of move.themes) await expect(card).toContainText(themeLabel(theme))
  const city = move.places.map((place) => ('city' in place ? place.city?.es : undefined)).find(Boolean)
  if (city) await expect(card).toContainText(city)
})

test('it comes after a moment, not while the pointer passes', async ({ page }) => {
  await page.clock.install()
  const { card } = await openBand(page, address)
  const at = await pointOf(page, id)
  await stopClock(page)
  await page.mouse.move(at.x, at.y)
  await page.clock.runFor(50)
  await page.mouse.move(at.x, at.y + 400)
  await page.clock.runFor(1_000)
  await settled(page)
  await expect(card).toHaveCount(0)
  await page.mouse.move(at.x, at.y)
  await page.clock.runFor(400)
  await expect(card).toBeVisible()
})

test('it stays while the pointer moves onto it, and goes when the pointer leaves', async ({ page }) => {
  await page.clock.install()
  const { card } = await openBand(page, address)
  const at = await pointOf(page, id)
  await stopClock(page)
  await page.mouse.move(at.x, at.y)
  await page.clock.runFor(400)
  await expect(card).toBeVisible()
  const box = await boxOf(card)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 })
  await page.clock.runFor(1_000)
  await settled(page)
  await expect(card).toBeVisible()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 300)
  await page.clock.runFor(1_000)
  await expect(card).toHaveCount(0)
})

test('its title leads to the entry', async ({ page }) => {
  const { card } = await openBand(page, address)
  const at = await pointOf(page, id)
  await page.mouse.move(at.x, at.y)
  await card.getByRole('link', { name: move.title.es }).click()
  await expect(page).toHaveURL(new RegExp(`/movimientos/${id}\\?view=`))
})

test('Escape closes it, by pointer and by keyboard, and the focus stays', async ({ page }) => {
  const { card, mark } = await openBand(page, address)
  const at = await pointOf(page, id)
  await page.mouse.move(at.x, at.y)
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await page.mouse.move(5, 5)
  await mark(id).focus()
  await expect(card).toContainText(move.title.es)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(mark(id)).toBeFocused()
})

test('it comes with the focus and goes with it', async ({ page }) => {
  const { card, mark } = await openBand(page, address)
  await mark(id).focus()
  await expect(card).toContainText(move.title.es)
  await mark(id).blur()
  await expect(card).toHaveCount(0)
})

test('the card of a cluster says how many, and opens their list', async ({ page }) => {
  const { card, clusters, gathered } = await openBand(page, crowdedAddress())
  const count = Number(/(\d+) movimientos/.exec((await clusters.first().getAttribute('aria-label')) ?? '')?.[1])
  await clusters.first().hover({ position: { x: 8, y: 8 } })
  await expect(card).toContainText(`${count} movimientos`)
  await card.getByRole('button', { name: es.bandDrawing.openCluster }).click()
  await expect(gathered.getByRole('link')).toHaveCount(count)
})

test('it stands near what is pointed at, and a list has the newest first and fades where it goes on', async ({
  page,
}) => {
  const { card, clusters, gathered } = await openBand(page, '/')
  const all = await clusters.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
  const most = all.toSorted((a, b) => countIn(b) - countIn(a))[0] ?? ''
  const mark = page.getByRole('button', { name: most, exact: true })
  for (const dot of [mark.locator('circle').first(), mark.locator('circle').last()]) {
    const shape = await boxOf(dot)
    await page.mouse.move(shape.x + shape.width / 2, shape.y + shape.height / 2)
    await expect(card).toBeVisible()
    const box = await boxOf(card)
    const across = Math.max(box.x - shape.x - shape.width, shape.x - box.x - box.width)
    expect(across).toBeGreaterThanOrEqual(4)
    expect(across).toBeLessThanOrEqual(20)
    expect(box.y).toBeLessThanOrEqual(shape.y + shape.height)
    expect(box.y + box.height).toBeGreaterThanOrEqual(shape.y)
    await page.mouse.move(5, 5)
    await expect(card).toHaveCount(0)
  }
  await mark.press('Enter')
  const days = await gathered.getByRole('link').evaluateAll((links) =>
    links.map(
      (link) =>
        decodeURIComponent(link.getAttribute('href') ?? '')
          .split('/')[2]
          ?.split('?')[0] ?? '',
    ),
  )
  const dates = days.map((one) => spanOf(one).first)
  expect(dates).toEqual(dates.toSorted((a, b) => b - a))
  const list = gathered.getByRole('list')
  await expect(list).toHaveAttribute('data-more', '')
  await list.evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await expect(list).not.toHaveAttribute('data-more')
})

for (const width of [1280, 900]) {
  test(`no card sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const { card, marks } = await openBand(page, '/')
    const all = marks.locator('[data-mark]')
    const count = await all.count()
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      await all.nth(at).focus()
      const box = await boxOf(card)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
  })
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: false })

  test('the first tap shows the card, the second opens the entry', async ({ page }) => {
    await page.clock.install()
    const { card } = await openBand(page, address)
    const at = await pointOf(page, id)
    await page.touchscreen.tap(at.x, at.y)
    await expect(card).toContainText(move.title.es)
    await page.clock.runFor(1_000)
    await settled(page)
    await expect(card).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.touchscreen.tap(at.x, at.y)
    await expect(page).toHaveURL(new RegExp(`/movimientos/${id}`))
  })

  test('the tap after the first may go to the title on the card', async ({ page }) => {
    const { card } = await openBand(page, address)
    const at = await pointOf(page, id)
    await page.touchscreen.tap(at.x, at.y)
    await card.getByRole('link', { name: move.title.es }).tap()
    await expect(page).toHaveURL(new RegExp(`/movimientos/${id}`))
  })

  test('a tap on a cluster opens its list, a tap outside closes it', async ({ page }) => {
    const { clusters, gathered } = await openBand(page, crowdedAddress())
    const box = await boxOf(clusters.first())
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 9)
    await expect(gathered.getByRole('link').first()).toBeVisible()
    const { stage } = bandView(page)
    const outer = await boxOf(stage)
    await page.touchscreen.tap(outer.x + outer.width / 2, outer.y + outer.height + 4)
    await expect(gathered).toBeHidden()
  })
})
