/** The figures of a page by their names, and what can be taken from them. */

import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { expect } from '../support/support.ts'

/** The titles of the figures, and a mark's field in the link. */
export const titles = {
  map: es.map.title,
  months: es.charts.months.title,
  country: es.charts.facets.country.title,
  person: es.charts.facets.person.title,
  kind: es.charts.facets.kind.title,
  pairs: es.charts.pairs.title,
  days: es.charts.days.title,
} as const

/** A figure in view, its drawing there. */
export async function figureNamed(page: Page, title: string): Promise<Locator> {
  await bringPatterns(page)
  const figure = page.getByRole('figure', { name: title, exact: true })
  await figure.scrollIntoViewIfNeeded()
  await expect(marksOf(figure).first()).toBeAttached()
  return figure
}

/** The part of the sentence of statuses that filters by one. */
export function statusButton(page: Page, status: StatusId): Locator {
  const words = [es.charts.statuses.parts[status](1), es.charts.statuses.parts[status](2)]
  return page.locator('#patterns').getByRole('button', { name: new RegExp(`^\\d+ (${words.join('|')})$`) })
}

/** Scrolls until charts and map have come. */
export async function bringPatterns(page: Page, t = es): Promise<void> {
  // The built page may be taken over meanwhile, with another element in this place, or at another height.
  await expect(async () => {
    await page.locator('#patterns').scrollIntoViewIfNeeded({ timeout: 5_000 })
    await expect(page.getByRole('heading', { name: t.charts.heading, level: 2 })).toBeVisible({ timeout: 5_000 })
  }).toPass()
}

/** The button that shows the picture and not the table. */
export function pictureButton(figure: Locator): Locator {
  const { chart, map } = es.charts.frame
  return figure.getByRole('button', { name: new RegExp(`^(${chart}|${map})$`) })
}

export function marksOf(figure: Locator): Locator {
  return figure.locator('svg [data-mark]')
}

export function markOf(figure: Locator, key: string): Locator {
  return figure.locator(`svg [data-mark="${key}"]`)
}

/** Downloads a figure in a form, by the name of its button. */
export async function downloadOf(page: Page, figure: Locator, form: string): Promise<Download> {
  await figure.getByRole('button', { name: new RegExp(`^${es.charts.frame.download}`) }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: form, exact: true }).click(),
  ])
  await page.keyboard.press('Escape')
  return download
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** Reads CSV as RFC 4180 has it: our own reader, so that the writer is not asked about itself. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1) ?? []
    const sign = text[at]
    if (quoted && sign === '"' && text[at + 1] === '"') row.push((row.pop() ?? '') + text[++at])
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') row.push('')
    else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([''])
      at += 1
    } else row.push((row.pop() ?? '') + sign)
  }
  return rows.slice(0, -1)
}
