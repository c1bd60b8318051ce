import type { Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { upperFirst } from '#src/i18n/typography.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { builtFile, moves } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { bringPatterns, bytesOf, downloadOf, figureNamed, marksOf, pictureButton, readCsv, titles } from './figures.ts'

for (const [name, title] of Object.entries(titles)) {
  test(`the chart of ${name} has its equal table in the same place`, async ({ page }) => {
    await page.goto('/')
    const figure = await figureNamed(page, title)
    await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
    const table = figure.getByRole('table')
    await expect(table).toBeVisible()
    await expect(marksOf(figure)).toHaveCount(0)
    expect(await table.getByRole('row').count()).toBeGreaterThan(1)

    const first = table.getByRole('rowheader').first().getByRole('button')
    await first.click()
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await expect(page).not.toHaveURL('/')
    await pictureButton(figure).click()
    await expect(marksOf(figure).first()).toBeVisible()
  })
}

test('a table sorts by each column, both ways, and copies as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  const figure = await figureNamed(page, titles.kind)
  await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
  const names = figure.getByRole('table').getByRole('rowheader')
  const byName = figure.getByRole('columnheader', { name: upperFirst(es.charts.fields.kind) })
  await byName.getByRole('button').click()
  await expect(byName).toHaveAttribute('aria-sort', 'ascending')
  const sorted = await names.allTextContents()
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'es')))
  await byName.getByRole('button').click()
  await expect(byName).toHaveAttribute('aria-sort', 'descending')
  expect(await names.allTextContents()).toEqual(sorted.toReversed())

  await figure.getByRole('button', { name: es.charts.frame.copy }).click()
  await expect(figure.getByText(es.charts.frame.copied)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const lines = copied.split('\n').map((line) => line.split('\t'))
  expect(lines.slice(1).map(([name]) => name)).toEqual(sorted.toReversed())
  expect(lines.slice(1).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(moves.length)
})

for (const [name, title] of Object.entries(titles)) {
  test(`the chart of ${name} can be taken along as PNG, SVG and CSV`, async ({ page }) => {
    await page.goto('/?phase=president-elect')
    const figure = await figureNamed(page, title)
    const box = await figure.locator('[data-picture]').first().boundingBox()

    const png = await downloadOf(page, figure, es.charts.frame.png)
    expect(png.suggestedFilename()).toMatch(new RegExp(`^kast-en-el-mundo-${name}-\\d{4}-\\d{2}-\\d{2}\\.png$`))
    const image = await bytesOf(png)
    expect(image.subarray(1, 4).toString()).toBe('PNG')
    const size = { width: image.readUInt32BE(16), height: image.readUInt32BE(20) }
    expect(size.width).toBeGreaterThanOrEqual(Math.round(2 * (box?.width ?? 0)))
    expect(size.height).toBeGreaterThan(2 * (box?.height ?? 0))
    expect(await coloursOf(page, image)).toBeGreaterThan(20)

    const svg = (await bytesOf(await downloadOf(page, figure, es.charts.frame.svg))).toString('utf8')
    // Throws when it is no well-formed XML.
    const parsed = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    expect(parsed.documentElement.localName).toBe('svg')
    expect(svg).not.toMatch(/(href|src)="(?!#)|var\(|https?:\/\/(?!www\.w3\.org)/) // stands alone
    expect(words).toContain(title)
    expect(words).toContain('Presidente electo') // the filter
    expect(words).toMatch(/Del 14\sdic\s2025 al \d+\smar\s2026/) // the period
    expect(words).toContain('Fuente: Kast en el mundo, registro actualizado el') // the source and its day

    const csv = (await bytesOf(await downloadOf(page, figure, es.charts.frame.csv))).toString('utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = readCsv(csv.slice(1))
    await figure.getByRole('button', { name: es.charts.frame.table, exact: true }).click()
    const shown = figure.getByRole('table').getByRole('row')
    expect(rows.length).toBe((await shown.count()) - 1)
    expect(head.slice(1)).toEqual(await shown.first().getByRole('columnheader').allTextContents())
    const named = await figure.getByRole('rowheader').allTextContents()
    expect(rows.map(([, first]) => first)).toEqual(named.map((text) => text.replace(/ \(filtra por .*\)$/, '')))
  })
}

test('when the code of the charts does not come, the tables stand in their place, and the page loaded anew has them', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/, /Failed to fetch dynamically imported module/)
  const code = `**/${builtFile('src/features/charts/pictures.ts')}`
  await page.route(code, (route) => route.abort())
  await page.goto('/')
  await bringPatterns(page)
  const figure = page.getByRole('figure', { name: titles.kind, exact: true })
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByText(es.charts.frame.failed)).toBeVisible()
  await expect(figure.getByRole('table')).toBeVisible()
  await expect(dashboard(page).rows).toHaveCount(moves.length)

  await page.unroute(code)
  const loaded = page.waitForEvent('load')
  await page.getByRole('alert').getByRole('button', { name: es.common.panel.reload }).click()
  await loaded
  await bringPatterns(page)
  await figure.scrollIntoViewIfNeeded()
  await expect(marksOf(figure).first()).toBeVisible()
})

/** How many different colours a picture has: one means that it is blank. */
async function coloursOf(page: Page, image: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${data}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? [])
    return new Set(pixels).size
  }, image.toString('base64'))
}
