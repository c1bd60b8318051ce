import { loadingWords, localeNames } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { expectReadable } from '../entry/readWithoutScripts.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { moveById, withTheme } from '../support/record.ts'
import { dashboard, expect, notFound, phone, test } from '../support/support.ts'
import { expectTakeover, takenOver, watchShifts } from '../support/takenOver.ts'
import { holdIndex } from './holdIndex.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `/movimientos/${quito.id}`
const pages = {
  dashboard: '/',
  'filtered dashboard': '/?theme=migration&country=EC',
  'English search': '/en?q=frontera&lanes=country',
  entry,
  'English entry under a filter': `/en/moves/${quito.id}?theme=trade`,
  'entry with a slash at its end': `${entry}/`,
  country: '/paises/EC',
  person: '/en/people/daniel-noboa?theme=trade',
  article: '/articulos/kast-noboa-carondelet?quote=3.0.53#p3',
  sources: '/fuentes',
  data: '/datos',
  method: '/metodo#sources',
} as const

for (const [device, options] of [
  ['desktop', {}],
  ['phone', phone],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use(options)
    for (const [name, address] of Object.entries(pages)) {
      test(`${name}: the app takes over what stands, and nothing moves`, async ({ page }) => {
        await watchShifts(page)
        await expectTakeover(page, address)
      })
    }
  })
}

test('the selection of a link applies to a page made of all moves', async ({ page }) => {
  await page.goto('/?theme=migration')
  await expect(dashboard(page).rows).toHaveCount(withTheme('migration').length)
  await expect(dashboard(page).list).toBeVisible()
})

test('scroll and focus stay with the reader while the app takes over', async ({ page }) => {
  const release = await holdIndex(page)
  await page.goto(entry)
  const source = page
    .getByRole('article')
    .getByRole('link', { name: new RegExp(`^${es.entry.source(1)}`) })
    .first()
  await source.focus()
  await page.evaluate(() => window.scrollTo(0, 400))
  const before = await page.evaluate(() => window.scrollY)
  release()
  await takenOver(page)
  await expect(source).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})

test('what is pressed and typed before the app has come is done once it has', async ({ page }) => {
  const release = await holdIndex(page)
  await page.goto('/')
  const { search, themeBox, rows } = dashboard(page)
  await search.fill('frontera')
  for (const theme of ['migration', 'security']) await themeBox(theme).click()
  await expectBuiltRows(rows)
  release()
  await expect(page).toHaveURL('/?theme=security.migration&q=frontera')
  for (const theme of ['migration', 'security']) await expect(themeBox(theme)).toBeChecked()
  await expect(search).toHaveValue('frontera')
})

test('the other language gets the selection of the link before the app has come, too', async ({ page }) => {
  const release = await holdIndex(page)
  await page.goto('/?theme=migration#patterns')
  const languages = page.getByRole('navigation', { name: es.shell.language })
  await languages.getByRole('link', { name: localeNames.en }).click()
  await expect(page).toHaveURL('/en?theme=migration#patterns')
  release()
  await expect(dashboard(page, en).rows).toHaveCount(withTheme('migration').length)
})

test('so do the timeline and other entries, by links that the app would give it', async ({ page }) => {
  const release = await holdIndex(page)
  await page.goto(`${entry}?theme=migration`)
  const entryPane = dashboard(page).entry
  const next = entryPane.getByRole('link', { name: new RegExp(es.entry.inTime.next) })
  await expect(next).toHaveAttribute('href', /^\/movimientos\/[^?]+\?theme=migration$/)
  const ofTheme = entryPane.locator('a[href="/?theme=trade"]').first()
  await expect(ofTheme).toHaveAttribute('href', '/?theme=trade') // begins a selection of its own
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await expect(page).toHaveURL('/?theme=migration')

  await page.goto('/paises/EC?theme=trade')
  const main = page.getByRole('main')
  await expect(main.locator('a[href^="/?"]')).toHaveAttribute('href', '/?country=EC&theme=trade')
  await expect(main.locator('a[href^="/paises/EC?"]')).toHaveAttribute('href', /\?phase=[^&]+&theme=trade$/)
  await expect(main.locator('a[href^="/2025?"]')).toHaveAttribute('href', '/2025?country=EC') // of the country alone
  await dashboard(page).row(quito.title.es).click()
  await expect(page).toHaveURL(`${entry}?country=EC&theme=trade`)
  release()
  await takenOver(page)
  await expect(dashboard(page).entry).toBeVisible()
})

test('the app waits until the page has been painted, and in a tab behind others does not wait', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.addInitScript(() => {
    // A browser that never paints.
    window.PerformanceObserver = class extends PerformanceObserver {
      override observe() {}
    }
  })
  await page.goto(entry, { waitUntil: 'load' })
  expect(scripts).toEqual([])
  await takenOver(page) // in the end
  await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }))
  scripts.length = 0
  await page.goto(entry, { waitUntil: 'load' })
  expect(scripts).not.toEqual([])
})

test('an address that is no page keeps what the server sent until the app has made it anew', async ({
  page,
  faults,
}) => {
  faults.allow(notFound)
  const release = await holdIndex(page)
  const asked = page.waitForRequest('**/data/timeline.*.json')
  await page.goto('/nowhere')
  await asked
  const heading = page.getByRole('heading', { level: 1, name: es.shell.notFound.title })
  await expect(heading).toBeVisible()
  await expect(page.getByText(loadingWords.es)).toBeHidden()
  release()
  await takenOver(page)
  await expect(heading).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(es.shell.notFound.title))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an entry is read, its evidence followed, and the next one reached', async ({ page, baseURL }) => {
    const date = 'martes 23 de diciembre de 2025'
    await expectReadable({ page, site: `${baseURL}/`, move: quito, locale: 'es', date })
    const { entry: pane } = dashboard(page)
    await pane.getByRole('link', { name: new RegExp(es.entry.inTime.next) }).click()
    await expect(page).toHaveURL(/\/movimientos\/(?!2025-12-23-quito-noboa)/)
  })

  test('the dashboard leads by its year to a move that it does not list, and that to its entry', async ({ page }) => {
    await page.goto('/en')
    const { rows, row } = dashboard(page, en)
    await expectBuiltRows(rows)
    await page.getByRole('navigation', { name: en.years.byYear }).getByRole('link', { name: '2025' }).click()
    await row(quito.title.en).click()
    await expect(page.getByRole('heading', { level: 1, name: quito.title.en })).toBeVisible()
  })
})
