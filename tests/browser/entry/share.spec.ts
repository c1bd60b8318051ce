import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { boxOf } from '../band/bandView.ts'
import { faultsOf } from '../support/axe.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { copiedBy } from './copiedBy.ts'
import { readQr } from './readQr.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

test('the dialog takes the focus and gives it back', async ({ page }) => {
  await open(page, address)
  const opener = dashboard(page).entry.getByRole('button', { name: es.entry.share })
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: es.share.headings.move })
  await expect(dialog.getByRole('radio', { name: es.share.panels.share })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('region', { name: es.share.panels.cite })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await opener.click()
  await dialog.getByRole('button', { name: es.share.close }).click()
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('services are plain links that carry title and permanent link', async ({ page, baseURL }) => {
  await open(page, `${address}?theme=migration`)
  await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: es.share.link })).toHaveValue(`${baseURL}${address}`)
  for (const target of ['whatsapp', 'x', 'bluesky'] as const) {
    const link = dialog.getByRole('link', { name: new RegExp(`^${es.share.targets[target]}`) })
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '')
    expect(href).toContain(quito.title.es)
    expect(href).toContain(`${baseURL}${address}`)
    await expect(link).toHaveAttribute('rel', /noopener/)
  }
  await expect(dialog.getByRole('link', { name: es.share.targets.email })).toHaveAttribute('href', /^mailto:\?subject=/)
})

test('title, date and link are copied for a text, and said to be', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, address)
  await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
  const dialog = page.getByRole('dialog')
  const copied = await copiedBy(dialog, es.share.dated.copy, es.share.dated.copied)
  expect(copied).toBe(`«${quito.title.es}», 23 de diciembre de 2025. ${baseURL}${address}`)
})

test.describe('on a screen for fingers', () => {
  test.use(phone)

  test('a device with a share sheet gets the link; where that fails it is copied', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = data.url ?? ''
          return Promise.reject(new TypeError('no'))
        },
      })
    })
    await open(page, address)
    const { entry } = dashboard(page)
    await entry.getByRole('button', { name: es.entry.share, exact: true }).tap()
    await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL}${address}`)
    await expect(entry.getByRole('status').filter({ hasText: es.entry.copied })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}`)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the code on screen leads to the entry when it is scanned, in the ${colorScheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, `${address}?theme=migration`)
    await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
    const code = page.getByRole('img', { name: es.share.qr.label(quito.title.es) })
    expect(await readQr(await code.screenshot())).toEqual([`${baseURL}${address}`])
  })
}

test('the code can be printed sharp, and scanned from there', async ({ page, context, baseURL }) => {
  await open(page, address)
  await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
  const png = readFileSync(await (await downloadBy(page, es.share.qr.saveCode(es.share.qr.png))).path())
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200)
  expect(await readQr(png)).toEqual([`${baseURL}${address}`])
  const svg = await textOf(await downloadBy(page, es.share.qr.saveCode(es.share.qr.svg)))
  const paper = await context.newPage()
  await paper.setContent(svg)
  expect(await readQr(await paper.locator('svg').screenshot())).toEqual([`${baseURL}${address}`])
})

test('the code for other sites shows what it will look like', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/en?theme=migration')
  await page.getByRole('button', { name: en.selection.share }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: en.share.panels.embed }).check({ force: true })
  await dialog.getByRole('radio', { name: en.share.embed.pixels(360) }).check()
  await dialog.getByRole('button', { name: en.share.embed.copy }).click()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toContain(`src="${baseURL}/en/embed?theme=migration"`)
  expect(code).toContain('width="360"')
  const preview = dialog.frameLocator('iframe')
  await expect(preview.getByRole('region', { name: en.moveList.label })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const panel of ['share', 'cite', 'download', 'embed'] as const) {
    test(`axe finds no fault in the panel "${panel}" in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
      await page.getByRole('dialog').getByRole('radio', { name: es.share.panels[panel] }).check({ force: true })
      await expect(page.getByRole('region', { name: es.share.panels[panel], exact: true })).toBeVisible()
      expect(await faultsOf(page, 'dialog')).toEqual([])
    })
  }
}

test.describe('on a phone', () => {
  test.use(phone)

  test('every panel fits, and none moves the others away from the finger', async ({ page }) => {
    await open(page, address)
    await dashboard(page).entry.getByRole('button', { name: es.entry.share }).tap()
    const dialog = page.getByRole('dialog')
    const place = await boxOf(dialog)
    for (const panel of ['share', 'cite', 'download', 'embed'] as const) {
      await dialog.getByRole('radio', { name: es.share.panels[panel] }).check({ force: true })
      expect(await fitsWidth(page)).toBe(true)
      expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
      expect(await boxOf(dialog)).toEqual(place)
    }
    const preview = await boxOf(dialog.locator('iframe'))
    expect(preview.width).toBeGreaterThan(300)
    expect(preview.x + preview.width).toBeLessThanOrEqual(390)
  })
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
