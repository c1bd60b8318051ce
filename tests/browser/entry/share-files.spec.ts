import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import type { FeatureCollection } from 'geojson'
import { es } from '#tests/builders/siteTexts.ts'
import { readCsv } from '../../builders/readCsv.ts'
import { moveById, withTheme } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

test('an entry is cited in four forms, and taken along as a file', async ({ page, baseURL }) => {
  await open(page, address)
  await dashboard(page).entry.getByRole('button', { name: es.entry.cite, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [form, name, sign] of [
    ['text', 'txt', '«Quito'],
    ['bib', 'bib', '@online{'],
    ['ris', 'ris', 'TY  - ELEC'],
    ['csl', 'csl.json', '"type": "webpage"'],
  ] as const) {
    await dialog.getByRole('radio', { name: es.share.cite.forms[form] }).check()
    const file = await downloadBy(page, es.share.cite.save)
    expect(file.suggestedFilename()).toBe(`kast-en-el-mundo-${quito.id}.${name}`)
    const text = await textOf(file)
    expect(text).toContain(sign)
    expect(text).toContain(`${baseURL}${address}`)
    await expect(dialog.getByRole('region', { name: es.share.cite.forms[form] })).toContainText(`${baseURL}${address}`)
  }
})

test('an entry goes into a calendar', async ({ page }) => {
  await open(page, address)
  await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
  await page.getByRole('dialog').getByRole('radio', { name: es.share.panels.download }).check({ force: true })
  const text = await textOf(await downloadBy(page, es.share.download.forms.ics))
  expect(text).toContain('DTSTART;VALUE=DATE:20251223\r\nDTEND;VALUE=DATE:20251224\r\n')
})

test('what is filtered is what is downloaded', async ({ page }) => {
  await open(page, '/?theme=migration')
  await dashboard(page).rows.first().waitFor()
  await page.getByRole('button', { name: es.selection.share }).click()
  const dialog = page.getByRole('dialog', { name: es.share.headings.view })
  await dialog.getByRole('radio', { name: es.share.panels.download }).check({ force: true })
  const wanted = withTheme('migration').map(({ id }) => id)
  const csv = await downloadBy(page, es.share.download.forms.csv)
  expect(csv.suggestedFilename()).toMatch(/^kast-en-el-mundo-seleccion-\d{4}-\d\d-\d\d\.csv$/)
  const [head = [], ...rows] = readCsv(await textOf(csv))
  expect(rows.map((row) => row[head.indexOf('id')] ?? '').toSorted()).toEqual(wanted.toSorted())
  const json = JSON.parse(await textOf(await downloadBy(page, es.share.download.forms.json))) as {
    licence: { name: string }
    moves: { id: string }[]
  }
  expect(json.licence.name).toBe('CC-BY-4.0')
  expect(json.moves.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted())
  const geojson = JSON.parse(await textOf(await downloadBy(page, es.share.download.forms.geojson))) as FeatureCollection
  const placed = new Set(geojson.features.map(({ properties }) => String(properties?.id)))
  expect([...placed].toSorted()).toEqual(wanted.toSorted())
})

/** Opens a page and waits until the app has taken it over: it then writes the address that stands on paper. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const origin = new URL(page.url()).origin
  await page
    .getByText(new RegExp(`^${origin}/`))
    .first()
    .waitFor({ state: 'attached' })
}

async function downloadBy(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ])
  return file
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8')
}
