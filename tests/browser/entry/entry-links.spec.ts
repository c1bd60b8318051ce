import { localeNames } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { moveById, themes, withTheme } from '../support/record.ts'
import { addressOf, dashboard, expect, Faults, notFound, test, themeLabel } from '../support/support.ts'
import { copiedBy } from './copiedBy.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`
const absent = themes.find(({ id }) => !quito.themes.includes(id))?.id ?? ''

test('a copied link shows the same entry and filters to somebody else', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const [theme = 'security'] = quito.themes
  await page.goto(`${address}?theme=${theme}&country=EC`)
  const { entry } = dashboard(page)
  const link = await copiedBy(entry, es.entry.copyLink, es.entry.copied)

  const faults = new Faults()
  const stranger = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await faults.watch(stranger, new URL(baseURL ?? '').origin)
  const theirs = await stranger.newPage()
  await theirs.goto(link)
  const view = dashboard(theirs)
  await expect(view.entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  expect(addressOf(theirs)).toBe(`${address}?theme=${theme}&country=EC`)
  await stranger.close()
  expect(faults.unasked).toEqual([])
})

test('where copying is forbidden the link is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
  })
  await page.goto(address)
  const { entry } = dashboard(page)
  await entry.getByRole('button', { name: es.entry.copyLink }).click()

  await expect(entry.getByText(es.common.copyFailed)).toBeVisible()
  await expect(entry.getByRole('textbox', { name: es.entry.copyLink })).toHaveValue(new RegExp(`${address}$`))
})

test('another language keeps entry and filters', async ({ page }) => {
  await page.goto(`${address}?country=EC&q=noboa`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('navigation', { name: es.shell.language }).getByRole('link', { name: localeNames.en }).click()

  await expect(page).toHaveURL(`/en/moves/${quito.id}?country=EC&q=noboa`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const view = dashboard(page, en)
  await expect(view.entry.getByRole('heading', { name: quito.title.en })).toBeVisible()
  await expect(view.entry.getByText(quito.summary.en)).toBeVisible()
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('an entry outside its filters opens, and says so', async ({ page }) => {
  await page.goto(`${address}?theme=${absent}`)
  const { entry } = dashboard(page)
  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect(entry.getByText(es.entry.hidden)).toBeVisible()
  await entry.getByRole('button', { name: es.common.filters.clear }).click()

  await expect(page).toHaveURL(address)
  await expect(entry.getByText(es.entry.hidden)).toBeHidden()
})

test('neighbours follow time, and with a filter its selection', async ({ page }) => {
  const [theme = 'security'] = quito.themes
  const inOrder = withTheme(theme).map(({ id }) => id)
  await page.goto(address)
  const { entry } = dashboard(page)
  await expect(entry.getByRole('link', { name: new RegExp(`^${es.entry.inTime.next}`) })).toBeVisible()
  await page.goto(`${address}?theme=${theme}`)
  await entry.getByRole('link', { name: new RegExp(`^${es.entry.inSelection.next}`) }).click()
  await expect(page).not.toHaveURL(new RegExp(quito.id))
  expect(inOrder).toContain(new URL(page.url()).pathname.split('/').pop())
})

test('a link that asks for a window of the band shows the band', async ({ page }) => {
  await page.goto(`${address}?view=2025-12-15.2026-01-15`)
  await expect(dashboard(page).marks.getByRole('link').first()).toBeVisible()
})

test('an unknown entry shows the nearest ones', async ({ page, faults }) => {
  faults.allow(notFound)
  await page.goto('/movimientos/2025-12-23-quito-nobo')
  const { entry } = dashboard(page)
  await expect(entry.getByRole('heading', { name: es.common.entry.notFound })).toBeVisible()
  await entry.getByRole('link', { name: quito.title.es }).first().click()
  await expect(page).toHaveURL(address)
})

test('a theme of an entry leads to everything on it', async ({ page }) => {
  const [theme = 'security'] = quito.themes
  await page.goto(address)
  const { entry, rows } = dashboard(page)
  await entry
    .getByRole('list', { name: es.entry.themes })
    .getByRole('link', { name: themeLabel(theme) })
    .click()
  await expect(page).toHaveURL(`/?theme=${theme}`)
  await expect(rows).toHaveCount(withTheme(theme).length)
})
