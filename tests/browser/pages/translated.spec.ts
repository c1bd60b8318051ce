/** A reader whose browser translates the page: all that changes is said as without translation, and nothing fails. */
import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { translate } from '../support/translate.ts'

/** What the page says after each step of a journey through filters, search, list, entries and languages. */
async function walk(page: Page): Promise<string[][]> {
  const said: string[][] = []
  const note = async (step: string) => {
    await expect(
      page
        .getByRole('article')
        .getByText(/^(Cargando|Loading)/)
        .filter({ visible: true }),
    ).toHaveCount(0)
    await settled(page)
    const text = await page.locator('body').innerText()
    const lines = text.split(/\n+/).map((line) => line.trim().replaceAll(/\s+/g, ' '))
    // Said for a moment, or where the picture of a chart has come, which depends on the moment.
    said.push([
      step,
      ...lines.filter((line) => !/^(\d+ sugerencias?\.|Cargando el|Loading the|Ver todo|Show all)/.test(line)),
    ])
  }
  const { rows, parts, search, themeBox } = dashboard(page)
  const clear = parts.getByRole('button', { name: es.selection.clearAll })
  const charts = page.getByRole('region', { name: es.shell.charts.label })
  await note('all')
  await themeBox('security').check()
  await note('a theme')
  await themeBox('migration').check()
  await note('two themes')
  await charts.scrollIntoViewIfNeeded()
  await expect(charts.getByRole('figure').first()).toBeVisible()
  await note('charts')
  await clear.click()
  await note('nothing chosen')
  await search.fill('zzzz')
  await expect(page.getByText(es.common.selection.empty)).toBeVisible()
  await note('nothing found')
  await search.fill('quito')
  await expect(rows.first()).toBeVisible()
  await note('found')
  await search.fill('lima quito')
  await note('found otherwise')
  await search.fill('')
  await search.blur()
  await note('no search')
  await page.getByRole('button', { name: `${es.moveList.newest} ${es.moveList.first}` }).click()
  const order = page.getByRole('group', { name: es.listOrder.title })
  await order.getByRole('button', { name: es.moveList.oldest }).click()
  await note('oldest first')
  await rows.first().click()
  const { entry } = dashboard(page)
  await expect(entry.getByRole('heading', { level: 1 })).toBeVisible()
  await note('an entry')
  for (const step of ['next', 'next', 'prev']) {
    const { pathname } = new URL(page.url())
    await entry.locator(`[rel="${step}"]`).click()
    await page.waitForURL((url) => url.pathname !== pathname)
    await note(step)
  }
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: en.shell.nav.method }).first()).toBeVisible()
  await note('in English')
  await page.getByRole('link', { name: en.band.strip.all }).click()
  await expect(dashboard(page, en).list).toBeVisible()
  await note('back')
  return said
}

/** Opens the dashboard and waits for all that comes after the built page. */
async function open(page: Page): Promise<void> {
  await page.goto('/')
  await takenOver(page)
  // Which pictures of charts have come depends on the moment; their titles and words are compared.
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet()
    hidden.replaceSync('[data-picture] { display: none !important; }')
    document.adoptedStyleSheets.push(hidden)
  })
  await expect(dashboard(page).marks.getByRole('link').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await settled(page)
}

let plain: string[][]

test.beforeAll(async ({ browser }, { project }) => {
  const context = await browser.newContext(project.use)
  const page = await context.newPage()
  await open(page)
  plain = await walk(page)
  await context.close()
})

for (const from of ['start', 'now'] as const) {
  test(`is told the same where the page is translated from ${from === 'start' ? 'its first text on' : 'its takeover on'}`, async ({
    page,
  }) => {
    if (from === 'start') await translate(page, from)
    await open(page)
    if (from === 'now') await translate(page, from)
    expect(await walk(page)).toEqual(plain)
  })
}
