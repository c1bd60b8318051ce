import type { Page, Route } from '@playwright/test'
import { standingWords } from '#src/i18n/early.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { articles, builtFile, moveById, moves, withTheme } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'
import { allowFailure, restore } from './failing.ts'

const quito = moveById('2025-12-23-quito-noboa')
const [article] = articles

const failures = {
  'an error of the server': { answer: (route: Route) => route.fulfill({ status: 500, body: 'no' }), fault: 'status' },
  'a file cut short': { answer: cutShort, fault: 'syntax' },
  'a page in place of the data': {
    answer: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Hotel</h1>' }),
    fault: 'syntax',
  },
  'another file': { answer: (route: Route) => route.fulfill({ json: { format: 1 } }), fault: 'shape' },
  'no answer': { answer: (route: Route) => route.abort(), fault: 'offline' },
} as const

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

for (const [name, { answer, fault }] of Object.entries(failures)) {
  test(`the index fails by ${name}: said, and tried again`, async ({ page, faults }) => {
    allowFailure(faults)
    await withoutBuiltPages(page)
    await page.route('**/data/timeline.*.json', answer)
    await page.goto('/?theme=migration')
    const alert = page.getByRole('alert').filter({ hasText: es.shell.failed })
    await expect(alert).toContainText(es.shell.faults[fault])
    await expect(page.getByRole('navigation', { name: es.shell.nav.label })).toBeVisible()
    await alert.getByRole('button', { name: es.common.retry }).click()
    await expect(alert).toContainText(es.shell.faults[fault])
    await restore(page)
    await alert.getByRole('button', { name: es.common.retry }).click()

    await expect(dashboard(page).rows).toHaveCount(withTheme('migration').length)
    await expect(alert).toBeHidden()
  })

  test(`the detail of an entry fails by ${name}: the rest stays`, async ({ page, faults }) => {
    allowFailure(faults)
    await page.route('**/data/moves/*.json', answer)
    await page.goto('/')
    await takenOver(page) // the entry is then opened by the app
    const { entry, row } = dashboard(page)
    await row(quito.title.es).click()
    const alert = entry.getByRole('alert')
    await expect(alert).toContainText(es.common.entry.failed)
    await expect(alert).toContainText(es.shell.faults[fault])
    await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
    await expect(page.getByRole('link', { name: es.band.strip.all })).toBeVisible()
    await restore(page)
    await alert.getByRole('button', { name: es.common.retry }).click()

    await expect(entry.getByText(quito.summary.es)).toBeVisible()
    await expect(alert).toBeHidden()
  })
}

for (const [part, glob] of [
  ['the index', '**/data/timeline.*.json'],
  ['the detail of the entry', '**/data/moves/*.json'],
] as const) {
  for (const [name, { answer }] of Object.entries(failures)) {
    test(`${part} fails by ${name}: the page that was read stays, and another try brings the rest`, async ({
      page,
      faults,
    }) => {
      allowFailure(faults)
      await page.route(glob, answer)
      await page.goto(`/movimientos/${quito.id}`)
      const { entry } = dashboard(page)
      const alert = page.getByRole('alert').filter({ hasText: standingWords.es.title })
      await expect(alert).toBeVisible()
      await expect(entry.getByText(quito.summary.es)).toBeVisible()
      await alert.getByRole('button', { name: standingWords.es.retry }).click()
      await expect(alert).toBeVisible()
      await restore(page)
      await alert.getByRole('button', { name: standingWords.es.retry }).click()

      await expect(alert).toBeHidden()
      await entry.getByRole('button', { name: es.entry.cite, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(entry.getByText(quito.summary.es)).toBeVisible()
    })
  }
}

test('a page that stays without its data shows what a link held back, and says so in its language', async ({
  page,
  faults,
}) => {
  allowFailure(faults)
  await page.route('**/data/timeline.*.json', (route) => route.abort())
  await page.route(`**/${builtFile('english')}`, (route) => route.abort())
  await page.goto('/en?theme=migration')
  await expect(page.getByRole('alert')).toContainText(standingWords.en.hint)
  expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBeUndefined()
})

test('a detail that failed is asked for again when its entry is opened anew', async ({ page, faults }) => {
  allowFailure(faults)
  await page.route('**/data/moves/*.json', failures['an error of the server'].answer)
  await page.goto('/?country=EC')
  const { row, entry } = dashboard(page)
  await row(quito.title.es).click()
  await expect(entry.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await restore(page)
  await row(quito.title.es).click()
  await expect(entry.getByText(quito.summary.es)).toBeVisible()
})

test('an article that does not arrive is said, and tried again', async ({ page, faults }) => {
  allowFailure(faults)
  await withoutBuiltPages(page)
  await page.route('**/data/articles/*.json', (route) => route.abort())
  await page.goto(`/articulos/${article?.id}`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(es.shell.faults.offline)
  await restore(page)
  await alert.getByRole('button', { name: es.common.retry }).click()
  await expect(page.getByRole('heading', { level: 1, name: article?.label.es ?? '' })).toBeVisible()
})

for (const address of ['/metodo', '/datos', '/fuentes', `/articulos/${article?.id}`]) {
  test(`the index fails below ${address}: said with its cause, and tried again without a reload`, async ({
    page,
    faults,
  }) => {
    allowFailure(faults)
    await withoutBuiltPages(page)
    await page.route('**/data/timeline.*.json', failures['an error of the server'].answer)
    await page.goto(address)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(es.shell.faults.status)
    await restore(page)
    await alert.getByRole('button', { name: es.common.retry }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('text of the record with signs of markup stays text', async ({ page }) => {
  const text = '<b>negrita</b> <img src=x onerror=alert(1)> & "comillas"'
  await mend(page, '**/data/moves/*.json', (detail) => ({ ...detail, summary: { es: text, en: text } }))
  await mend(page, '**/data/titles/*.es.*.json', (file) => {
    const titles = file.titles as string[]
    return { ...file, titles: titles.map((title) => (title === quito.title.es ? text : title)) }
  })
  await page.goto(`/movimientos/${quito.id}`)
  const { entry, row } = dashboard(page)

  await expect(entry.getByRole('paragraph').filter({ hasText: text })).toHaveText(text)
  await expect(entry.getByRole('heading', { name: text })).toHaveText(text)
  expect(await page.title()).toContain(text)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await expect(row(text)).toBeVisible()
})

test('a row of the index that makes no sense is left out, and that is said', async ({ page }) => {
  await mend(page, '**/data/timeline.*.json', (index) => {
    const columns = index.moves as { date: string[] }
    return { ...index, moves: { ...columns, date: [...columns.date.slice(0, -1), 'soon'] } }
  })
  await page.goto('/')
  await expect(dashboard(page).rows).toHaveCount(moves.length - 1)
  await expect(dashboard(page).said(es.notices.broken(1))).toBeVisible()
})

async function cutShort(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = await response.text()
  await route.fulfill({ response, body: body.slice(0, body.length / 2) })
}

/** Changes a file on its way. */
async function mend(page: Page, glob: string, change: (json: Record<string, unknown>) => object): Promise<void> {
  await withoutBuiltPages(page)
  await page.route(glob, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) })
  })
}
