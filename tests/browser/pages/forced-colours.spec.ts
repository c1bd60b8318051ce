/**
 * Where the system chooses the colours: what is pressed looks different from what is not, and what is drawn can be seen. The
 * reader has chosen the other ground on the site, so that the colours of its scheme are those that fit least.
 */
import type { Locator, Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { openBand } from '../band/bandView.ts'
import { bringPatterns, figureNamed, marksOf, pictureButton, titles } from '../charts/figures.ts'
import { moveById, themes } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, openMenu, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { inkIn, inkOf, systemColour } from './inkIn.ts'

const quito = moveById('2025-12-23-quito-noboa')
/** By how much of its pixels what is pressed differs, and how many of them make a dot visible. */
const leastShare = 0.15
const leastPixels = 4

for (const [colorScheme, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`on a ${colorScheme} ground`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })
    test.beforeEach(({ page }) => page.addInitScript((scheme) => localStorage.setItem('scheme', scheme), chosen))

    test('boxes and buttons that are pressed differ', async ({ page }) => {
      await openBand(page, '/')
      const box = dashboard(page).themeBox(themes[0]?.id ?? '')
      await expectPressedDiffers(box, () => box.check())
      const option = (await openMenu(page, es.common.facets.kind)).getByRole('checkbox').first()
      await expectPressedDiffers(option, () => option.check())
      await page.keyboard.press('Escape')
      const figure = await figureNamed(page, titles.kind)
      const table = figure.getByRole('button', { name: es.charts.frame.table, exact: true })
      await expectPressedDiffers(table, () => table.click())
      const row = figure.locator('tbody button').first()
      await expectPressedDiffers(row, () => row.click())
    })

    test('tabs that are chosen differ, in the dialog that shares', async ({ page }) => {
      await page.goto(`/movimientos/${quito.id}`)
      await takenOver(page)
      await dashboard(page).entry.getByRole('button', { name: es.entry.share, exact: true }).click()
      const tab = page.getByRole('radio', { name: es.share.panels.cite })
      await expectPressedDiffers(page.locator('dialog label').filter({ has: tab }), () => tab.check({ force: true }))
    })

    test('marks, dots, overview and key of the timeline can be seen', async ({ page }) => {
      const { marks, stage } = await openBand(page, '/?lanes=country')
      await hideWords(page)
      await expectSeen(stage, marks.locator('[data-mark] > svg > g'))
      const { band } = dashboard(page)
      await expectSeen(band, band.locator('ul[aria-hidden="true"] li > span:first-child'))
      const overview = band.locator('svg:has(> [role="slider"])')
      await expectSeen(overview, overview.locator('path'))
      await band.locator('summary').click()
      await expectSeen(band, band.locator('details svg'))
    })

    test('marks of the timeline from near, and the words beside one, can be seen', async ({ page }) => {
      const { marks, stage, links, card } = await openBand(page, '/?view=2026-03-08.2026-03-15')
      await links.first().focus()
      await expect(card).toBeVisible()
      await settled(page)
      await hideWords(page)
      await expectSeen(card, card.locator('[data-theme]'))
      await page.keyboard.press('Escape')
      await expectSeen(stage, marks.locator('[data-mark] > svg > g'))
    })

    test('what charts and map draw can be seen, and what is pressed differs', async ({ page }) => {
      await openBand(page, '/')
      await bringPatterns(page)
      await hideWords(page)
      for (const title of Object.values(titles)) {
        const figure = await figureNamed(page, title)
        await expect(pictureButton(figure)).toBeVisible()
        await expectSeen(figure, figure.locator('svg [data-mark] :is(rect, path, circle)'))
      }
      const figure = await figureNamed(page, titles.kind)
      const [pressed, other] = [marksOf(figure).first(), marksOf(figure).nth(1)]
      const canvas = await systemColour(page, 'Canvas')
      const before = await inkOf(other, canvas)
      await pressed.press('Enter')
      await settled(page)
      expect(before - (await inkOf(other, canvas))).toBeGreaterThan(0.05)
    })

    test.describe('on a phone', () => {
      test.use(phone)

      test('the strips and the colours of themes in rows can be seen', async ({ page }) => {
        await page.goto('/')
        await takenOver(page)
        await settled(page)
        await hideWords(page)
        const strip = page.getByRole('navigation', { name: es.densityStrip.label })
        await expectSeen(strip, strip.locator('svg path'))
        const row = dashboard(page).rows.first()
        await expectSeen(row, row.locator('[data-theme]'))
        await page.goto(`/movimientos/${quito.id}`)
        await takenOver(page)
        await hideWords(page)
        const picture = page.locator('a[aria-hidden="true"]:has(svg)')
        await expectSeen(picture, picture.locator('svg path'))
      })
    })
  })
}

/** A control looks different once it is pressed, with the pointer over it in both states. */
async function expectPressedDiffers(control: Locator, press: () => Promise<void>): Promise<void> {
  const canvas = await systemColour(control.page(), 'Canvas')
  await control.hover({ force: true })
  const before = await inkOf(control, canvas)
  await press()
  await settled(control.page())
  await control.hover({ force: true })
  expect(Math.abs((await inkOf(control, canvas)) - before)).toBeGreaterThan(leastShare)
}

/** All that is filled of the parts of a picture stands out from the ground. */
async function expectSeen(picture: Locator, parts: Locator): Promise<void> {
  const seen = await inkIn(picture, parts, await systemColour(picture.page(), 'Canvas'))
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter((pixels) => pixels < leastPixels)).toEqual([])
}

/** Letters have the system's colours in any case. */
async function hideWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blank = new CSSStyleSheet()
    blank.replaceSync('text { visibility: hidden !important; } .visuallyHidden { display: none !important; }')
    document.adoptedStyleSheets.push(blank)
  })
}
