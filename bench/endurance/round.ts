import type { Page } from '@playwright/test'
import { marksOf, pictureButton, titles } from '../../tests/browser/charts/figures.ts'
import { themes } from '../../tests/browser/support/record.ts'
import { settled } from '../../tests/browser/support/settled.ts'
import { dashboard } from '../../tests/browser/support/support.ts'
import { es } from '../../tests/builders/siteTexts.ts'

/** How many different entries are opened under each theme: the app keeps what it has read of each for a while. */
const entries = 5

/**
 * From the whole timeline and back to it: filters by a theme, zooms the band, opens an entry and goes back, shows a chart as a
 * table and as a picture, presses a bar of it and goes back, and takes zoom and filter away.
 */
export async function round(page: Page, number: number): Promise<void> {
  const { themeBox, rows, entry } = dashboard(page)
  const theme = themes[number % themes.length]?.id ?? ''
  const whole = page.url()
  const goBack = async (to: string) => {
    await page.goBack()
    await page.waitForURL(to)
    await settled(page)
  }
  await page.evaluate(() => scrollTo(0, 0))
  await themeBox(theme).click()
  await page.waitForURL(/theme=/)
  await page.getByRole('button', { name: es.band.zoomIn }).click()
  await page.waitForURL(/view=/)
  await settled(page)

  const filtered = page.url()
  const shown = rows.filter({ visible: true }) // not those of closed occasions
  await shown.nth(number % Math.min(entries, await shown.count())).click()
  await entry.getByRole('heading', { level: 1 }).waitFor()
  await settled(page)
  await goBack(filtered)

  await page.locator('#patterns').scrollIntoViewIfNeeded()
  const kinds = page.getByRole('figure', { name: titles.kind, exact: true })
  await kinds.scrollIntoViewIfNeeded()
  await kinds.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
  await kinds.getByRole('table').waitFor()
  await pictureButton(kinds).click()
  await marksOf(kinds).filter({ visible: true }).first().click()
  await page.waitForURL(/kind=/)
  await settled(page)
  await goBack(filtered)

  await page.evaluate(() => scrollTo(0, 0))
  await page.getByRole('button', { name: es.band.showAll, exact: true }).click()
  await themeBox(theme).click()
  const pages = page.getByRole('navigation', { name: es.shell.nav.label })
  await pages.getByRole('link', { name: es.shell.nav.timeline, exact: true }).click() // with the window of the beginning
  await page.waitForURL(whole)
  await settled(page)
}
