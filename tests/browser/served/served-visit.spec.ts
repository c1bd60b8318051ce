import { es } from '#tests/builders/siteTexts.ts'
import { bringPatterns, downloadOf, figureNamed, markOf, titles } from '../charts/figures.ts'
import { moveById } from '../support/record.ts'
import { dashboard } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { expect, test } from './servedSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const kept = {
  /** The appearance that a reader chose. */
  localStorage: ['scheme'],
  /** How far each page of the tab was read. */
  sessionStorage: ['react-router-scroll-positions'],
}

// That every request goes to this site alone, and nothing breaks the security policy, is what each test of pages watches.
test('a whole visit asks this site alone, sets no cookie and keeps nothing but the appearance and the place', async ({
  page,
  context,
  faults,
  site,
}) => {
  const { themeBox, rows, entry } = dashboard(page)
  const answersWithCookies: string[] = []
  context.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) answersWithCookies.push(response.url())
  })

  await page.goto('')
  await takenOver(page)
  await page.getByRole('button', { name: es.shell.scheme.change }).click()
  await themeBox('trade').check()
  await expect(page).toHaveURL(/theme=trade/)
  await bringPatterns(page)
  const map = await figureNamed(page, titles.map)
  await downloadOf(page, map, es.charts.frame.png)
  await downloadOf(page, map, es.charts.frame.svg)
  await markOf(await figureNamed(page, titles.kind), 'visit').click()
  await expect(page).toHaveURL(/kind=visit/)

  await page.goto(`movimientos/${quito.id}`)
  await takenOver(page)
  await entry.getByRole('button', { name: es.entry.share }).click()
  const dialog = page.getByRole('dialog', { name: es.share.headings.move })
  for (const panel of ['cite', 'download', 'embed'] as const) {
    await dialog.getByRole('radio', { name: es.share.panels[panel] }).check({ force: true })
    await expect(dialog.getByRole('region', { name: es.share.panels[panel] })).toBeVisible()
  }
  await expect(dialog.frameLocator('iframe').getByRole('heading', { name: quito.title.es })).toBeVisible()
  await page.keyboard.press('Escape')
  await entry.getByRole('blockquote').first().getByRole('link').first().click()
  await expect(page.locator('mark[data-pointed]').first()).toBeVisible()

  for (const path of ['fuentes', 'datos', 'metodo', 'correcciones', 'paises/EC', 'personas/daniel-noboa', '2026']) {
    await page.goto(path)
    await takenOver(page)
  }
  await page.goto(`embed/movimientos/${quito.id}`)
  await expect(page.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await page.goto('embed?theme=migration')
  await expect(rows.first()).toBeVisible()

  expect(await context.cookies()).toEqual([])
  expect(answersWithCookies).toEqual([])
  const found = await page.evaluate(async () => ({
    cookie: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => !name?.startsWith('workbox-')), // what a cache holds since when
  }))
  expect(found).toEqual({ cookie: '', ...kept, databases: [] })

  // What would have been seen: the policy is in force, and a text that becomes HTML is refused and reported.
  faults.allow(/policy violation: require-trusted-types-for/, /TrustedHTML/)
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>'
      return null
    } catch (error) {
      return String(error)
    }
  })
  expect(refused).toMatch(/TypeError.*TrustedHTML/)
  expect(new URL(page.url()).origin).toBe(new URL(site).origin)
})
