/** A browser in which the app fails on a page that could be read: what the build made stays, and is said to be all. */

import type { Page } from '@playwright/test'
import { standingWords } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { builtFile, countriesOf, moves } from '../support/record.ts'
import { dashboard, expect, type Faults, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { holdIndex } from './holdIndex.ts'

const [move] = moves
if (!move) throw new Error('the record has no move')
const [country = ''] = moves.flatMap(countriesOf)
const pages = { dashboard: '/', entry: `/en/moves/${move.id}`, country: `/paises/${country}`, method: '/metodo' }

/** What a browser of some years ago lacks; each is missed at another moment: while rendering, or once it is on the page. */
const lacks = {
  'String.prototype.toWellFormed': () => Reflect.deleteProperty(String.prototype, 'toWellFormed'),
  IntersectionObserver: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  'Array.prototype.toSorted': () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
} as const

// What older browsers lack is brought to them by code of its own, which does not come here.
test.beforeEach(async ({ page }) => {
  await page.route(`**/${builtFile('src/app/boot/olderBrowsers.ts')}`, (route) => route.abort())
})

for (const [lack, remove] of Object.entries(lacks)) {
  for (const [name, address] of Object.entries(pages)) {
    test(`without ${lack} the ${name} keeps its text, and says so where the app cannot run`, async ({
      page,
      faults,
    }) => {
      allowErrors(faults)
      await page.addInitScript(remove)
      const built = await builtText(page, address)
      await page.goto(address)
      await settled(page)
      expect(await textOf(page)).toEqual(expect.arrayContaining(built))
      await expect(page.getByText(es.shell.failed).or(page.getByText(en.shell.failed))).toHaveCount(0)
      await expect(page).not.toHaveTitle('')
    })
  }
}

test('where the app has failed the notice names it, links lead on, and a reload is offered', async ({
  page,
  faults,
}) => {
  allowErrors(faults)
  await page.addInitScript(lacks['String.prototype.toWellFormed'])
  await page.goto('/?theme=migration')
  const notice = page.getByRole('alert').filter({ hasText: standingWords.es.title })
  await expect(notice).toBeVisible()
  const { rows } = dashboard(page)
  await expectBuiltRows(rows)
  await expect(rows.first()).toBeVisible()
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: standingWords.es.retry }).click()])
  await expect(notice).toBeVisible()
  await rows.first().click()
  await expect(page).toHaveURL(/\/movimientos\//)
  await expect(dashboard(page).entry.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const lack of ['String.prototype.toWellFormed', 'IntersectionObserver'] as const) {
  test(`without ${lack} the page stays where it was scrolled to`, async ({ page, faults }) => {
    allowErrors(faults)
    await page.addInitScript(lacks[lack])
    const release = await holdIndex(page)
    const asked = page.waitForRequest('**/data/timeline.*.json')
    await page.goto('/')
    await asked
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }))
    release()
    await expect(page.getByRole('alert').filter({ hasText: standingWords.es.title })).toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBe(700)
  })
}

test('a failure after the first render puts the built page back, too', async ({ page, faults }) => {
  allowErrors(faults)
  await page.goto('/?q=a')
  await takenOver(page)
  const { themeBox, rows } = dashboard(page)
  await page.evaluate(lacks['String.prototype.toWellFormed'])
  await themeBox('migration').click()
  await expect(page.getByRole('alert').filter({ hasText: standingWords.es.title })).toBeVisible()
  await expectBuiltRows(rows)
})

test('a browser that writes dates for people in another order shows every page', async ({ page }) => {
  await page.addInitScript(() => {
    const { format } = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype)
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        const { locale, timeZone } = this.resolvedOptions()
        const get = format?.get?.bind(locale === 'en-CA' ? new Intl.DateTimeFormat('en-US', { timeZone }) : this)
        return get?.()
      },
    })
  })
  await page.goto('/')
  await takenOver(page)
  await expect(dashboard(page).marks.getByRole('link').first()).toBeVisible()
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** React reports what a boundary caught; which words a browser has for it is its own affair. */
function allowErrors(faults: Faults): void {
  faults.allow(/./)
}

/** Either the app runs, or the notice says that it does not. */
async function settled(page: Page): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: /./ }).first()
  await Promise.any([takenOver(page), notice.waitFor()])
}

/** The lines that the page has as the server sends it: headings, and the links of its content. */
async function builtText(page: Page, address: string): Promise<string[]> {
  const html = await (await page.request.get(address)).text()
  return page.evaluate((text) => {
    const built = new DOMParser().parseFromString(text, 'text/html')
    const parts = [...built.querySelectorAll('#root main :is(h1, h2, h3, p)')]
    return [...new Set(parts.map(({ textContent }) => textContent))].filter((part) => part !== '')
  }, html)
}

async function textOf(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3, p)').allTextContents()
}
