import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { openBand } from '../band/bandView.ts'
import { moveById, moves, withTheme } from '../support/record.ts'
import { dashboard, expect, groundBrightness, test } from '../support/support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

/** A sheet of A4 between its margins, in CSS pixels. */
const sheet = { width: 680, height: 960 }

test.beforeEach(async ({ page }) => {
  // A reader who has chosen the dark look prints on white paper all the same.
  await page.addInitScript(() => localStorage.setItem('scheme', 'dark'))
})

test('an entry prints alone, with the addresses of its sources and its own', async ({ page, baseURL }) => {
  await page.goto(`${address}?theme=migration`)
  const { entry, list, band } = dashboard(page)
  await expect(entry.getByText(quito.summary.es)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)

  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect(entry.getByText(`${baseURL}${address}`, { exact: true })).toBeVisible()
  for (const part of [list, band, page.getByRole('navigation'), page.getByRole('search')]) {
    await expect(part.filter({ visible: true })).toHaveCount(0)
  }
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const sources = entry.locator('li[data-url]').filter({ visible: true })
  await expect(sources).toHaveCount(quito.sources.length)
  for (const source of await sources.all()) {
    const printed = await source.evaluate((line) => getComputedStyle(line, '::after').content)
    const link = (await source.getByRole('link').first().getAttribute('href')) ?? ''
    expect(printed).toBe(`"${new URL(link, baseURL).href}"`)
  }
})

test('no room is left on paper for the arrow of a link', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  const gaps = await page.locator('article a[rel~="external"]').evaluateAll((links) =>
    links.map((link) => {
      const title = [...(link.firstElementChild?.getClientRects() ?? [])].at(-1)
      return ([...link.getClientRects()].at(-1)?.right ?? 0) - (title?.right ?? 0)
    }),
  )
  expect(gaps.filter((gap) => gap > 0.5)).toEqual([])
})

test('what is folded up on the screen is on the paper', async ({ page }) => {
  await page.goto(address)
  const folded = page.locator('article details :is(figure, li)')
  const count = await folded.count()
  await expect(folded.filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(folded.filter({ visible: true })).toHaveCount(count)
})

test('a filtered list names the fields it is filtered by', async ({ page }) => {
  await page.goto('/?theme=migration&country=EC.PE')
  const words = page.getByText(`${es.common.facets.theme}: Migración; ${es.common.facets.country}: Ecuador o Perú`, {
    exact: true,
  })
  await expect(words).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await expect(page.getByRole('list', { name: es.common.filters.label })).toBeHidden()
})

test('a filtered list prints whole and close, with its address and without words of controls, under its timeline', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?theme=migration')
  const { rows, band, marks } = dashboard(page)
  await marks.getByRole('link').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)

  await expect(rows).toHaveCount(withTheme('migration').length)
  await expect(rows.last()).toBeVisible()
  const skipped = await rows.evaluateAll((all) =>
    all.filter((row) => getComputedStyle(row.closest('li') ?? row).contentVisibility !== 'visible'),
  )
  expect(skipped).toEqual([])
  await expect(page.getByText(`${baseURL}/?theme=migration`, { exact: true })).toBeVisible()
  await expect(page.getByText(es.moveList.newest).filter({ visible: true })).toHaveCount(0)
  await expect(band).toBeVisible()
  const edge = await band.evaluate((drawn) => drawn.scrollWidth - drawn.clientWidth)
  expect(edge).toBe(0)
  await expect(band.getByRole('slider').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/', '/en']) {
    test(`${path} prints what the build made: the timeline above the list, and no words of controls`, async ({
      page,
    }) => {
      await page.goto(path)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(sheet)
      const drawn = await page
        .locator('svg')
        .evaluateAll((all) =>
          all.map((svg) => svg.getBoundingClientRect()).flatMap(({ height, bottom }) => (height > 200 ? [bottom] : [])),
        )
      expect(drawn).not.toEqual([])
      expect(await crossedNames(page)).toEqual([])
      const month = await page.locator('h3').filter({ visible: true }).first().boundingBox()
      expect(Math.max(...drawn)).toBeLessThanOrEqual(month?.y ?? 0)
      for (const words of [es.moveList.newest, en.moveList.newest]) {
        await expect(page.getByText(words).filter({ visible: true })).toHaveCount(0)
      }
    })
  }
})

test('the timeline is laid out anew for a sheet, and back', async ({ page }) => {
  await openBand(page, '/')
  const drawn = dashboard(page).marks.locator('[data-mark]')
  const onScreen = await drawn.count()
  expect(await marksAfter(page, 'beforeprint')).toBeLessThan(onScreen)
  expect(await marksAfter(page, 'afterprint')).toBe(onScreen)
})

test('a timeline that was not drawn leaves no room on the paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?theme=migration')
  const { rows, band } = dashboard(page)
  await expect(rows).toHaveCount(withTheme('migration').length)
  await page.emulateMedia({ media: 'print' })
  await expect(band).toBeHidden()
})

test('the whole list takes a few sheets, with the moves of closed occasions', async ({ page }) => {
  await page.goto('/')
  const { rows } = dashboard(page)
  await rows.first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(sheet)
  for (const row of await rows.all()) await expect(row).toBeVisible()
  const height = await page.evaluate(() => document.body.scrollHeight)
  expect(height / moves.length).toBeLessThan(40) // of a sheet, on average
})

for (const [name, path, javaScriptEnabled, media] of [
  ['printed', '/', true, 'print'],
  ['printed without scripts', '/2026', false, 'print'],
  ['without scripts', '/', false, 'screen'],
] as const) {
  test.describe(`a list of two columns, ${name},`, () => {
    test.use({ javaScriptEnabled })

    test('says at the head of each which month its moves are of', async ({ page }) => {
      await page.goto(path)
      const { list } = dashboard(page)
      await list.waitFor()
      await page.emulateMedia({ media })
      // A repeated head is drawn alone: what tells of it is the room above the first row of a column.
      const rooms = await list.evaluate((whole) => {
        const height = whole.querySelector('h2')?.getBoundingClientRect().height ?? Infinity
        const rects = [...whole.querySelectorAll('li')].map((row) => row.getBoundingClientRect())
        const columns = Map.groupBy(rects, ({ right }) => Math.round(right))
        const { top } = whole.getBoundingClientRect()
        return [...columns.values()].map((rows) => Math.min(...rows.map((row) => row.top)) - top - height)
      })
      expect(rooms).toHaveLength(2)
      expect(Math.min(...rooms)).toBeGreaterThan(-1)
    })
  })
}

test('paper is white, its ink dark', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await groundBrightness(page)).toBeGreaterThan(250)
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(
    (ink.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map(Number)
      .every((part) => part < 80),
  ).toBe(true)
})

/** The names above the lanes of the timeline through which a leader goes. */
function crossedNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll('svg :is(line, text)')]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
    const leaders = drawn.filter(({ part, box }) => part.tagName === 'line' && box.width < 2)
    return drawn.flatMap(({ part, box }) => {
      const isCrossed = leaders.some(
        ({ box: { x, top, bottom } }) => x > box.left && x < box.right && top < box.bottom - 4 && bottom > box.top + 4,
      )
      return part.tagName === 'text' && isCrossed && part.textContent ? [part.textContent] : []
    })
  })
}

/** The number of marks right after an event of printing, when the browser lays the page out. */
function marksAfter(page: Page, type: string): Promise<number> {
  return dashboard(page).marks.evaluate(async (band, name) => {
    window.dispatchEvent(new Event(name))
    await Promise.resolve()
    return band.querySelectorAll('[data-mark]').length // charts near the viewport have marks, too
  }, type)
}
