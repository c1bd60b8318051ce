/** A search from its first letter to the passage in an article, by keyboard and by mouse. */

import type { Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { allowFailure, restore } from '../pages/failing.ts'
import { articles, moveById } from '../support/record.ts'
import { addressOf, dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')
const quote = quito.claims.flatMap(({ quotes = [] }) => quotes)[0]
const article = articles.find(({ id }) => id === quote?.article)
if (!quote || !article) throw new Error(`${quito.id} quotes no article`)
const number = article.paragraphs.findIndex((text) => text.includes(quote.exact)) + 1
/** Words that stand one behind the other in the article, and in no entry. */
const phrase = `"${quote.exact.split(' ').slice(0, 5).join(' ')}"`

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('by keyboard: a word, a suggestion, the entry with the word marked, and back to the list', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search, rows, entry } = dashboard(page)
  // Right after the page is taken over no effect may have run yet.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused({ timeout: 500 })
  }).toPass()
  await expect(search).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('carondelet')
  const options = listOf(page).getByRole('option')
  await expect(options.filter({ hasText: quito.title.es }).first()).toBeVisible()
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  const entries = listOf(page).getByRole('group', { name: es.search.entries }).getByRole('option')
  await walkTo(page, entries.filter({ hasText: quito.title.es }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/movimientos/${quito.id}?q=carondelet`)
  await expect(entry.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Carondelet')
  await page.goBack()
  await expect(page).toHaveURL('/?q=carondelet')
  await expect(rows.first().locator('mark').first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(search).toHaveValue('')
})

test('by mouse: a phrase, its passage in the article, marked, and back', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search } = dashboard(page)
  await search.click()
  await search.pressSequentially(phrase)
  const passages = listOf(page).getByRole('group', { name: es.search.passages }).getByRole('option')
  await passages
    .filter({ hasText: quote.exact.split(' ').slice(0, 5).join(' ') })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/articulos/${article.id}\\?q=.*#p${number}$`))
  const paragraph = page.locator(`#p${number}`)
  await expect(paragraph).toBeInViewport()
  await expect(paragraph.locator('mark').first()).toBeVisible()
  await page.goBack()
  await expect(search).toHaveValue(phrase)
})

for (const [how, text] of [
  ['read before', 'at once'],
  ['that comes later', 'later'],
] as const) {
  test(`a passage of a statement far down leads to it, in an entry ${how}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 500 })
    await page.goto('/')
    await takenOver(page)
    const { search } = dashboard(page)
    const claim = quito.claims.filter(({ nature }) => nature === 'reported')[4]
    if (!claim) throw new Error(`${quito.id} has fewer statements in the open`)
    const gate: { open?: () => void } = {}
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    await page.route(`**/data/moves/${quito.id}*`, async (route) => {
      if (text === 'later') await opened
      await route.continue()
    })
    await search.fill(`"${claim.text.es.replace(/\.$/, '')}"`)
    const option = listOf(page).getByRole('group', { name: es.search.passages }).getByRole('option').first()
    if (text === 'at once') {
      const answer = page.waitForResponse(`**/data/moves/${quito.id}*`)
      await option.hover()
      await answer
    }
    await option.click()
    await expect(dashboard(page).entry.getByRole('heading', { level: 1 })).toBeFocused()
    gate.open?.()
    const id = `claim-${quito.claims.indexOf(claim) + 1}`
    await expect(page).toHaveURL(new RegExp(`/movimientos/${quito.id}\\?q=.*#${id}$`))
    await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 0.9 })
    await expect(page.locator(`#${id} mark`).first()).toBeVisible()
  })
}

test('an entry leads to the article with the words marked there too', async ({ page }) => {
  await page.goto(`/movimientos/${quito.id}?q=${encodeURIComponent(quote.exact.split(' ')[0] ?? '')}`)
  await takenOver(page)
  const { entry } = dashboard(page)
  await entry.getByRole('blockquote').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\?quote=[\d.]+&q=/)
  await expect(page.locator('p mark').first()).toBeVisible()
})

test('a chosen person takes the place of the words, and Back brings them again', async ({ page }) => {
  await page.goto('/en?kind=visit')
  await takenOver(page)
  const { search } = dashboard(page, en)
  await search.fill('noboa')
  const people = page
    .getByRole('listbox', { name: en.suggestions.label })
    .getByRole('group', { name: en.search.people })
  await people.getByRole('option').first().click()
  await expect(page).toHaveURL('/en?kind=visit&person=daniel-noboa')
  await expect(search).toHaveValue('')
  await expect(search).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL('/en?kind=visit&q=noboa')
  await expect(search).toHaveValue('noboa')
})

test('Escape closes the list and keeps the words; Enter only filters', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search, rows } = dashboard(page)
  await search.fill('carondelet')
  await expect(listOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(listOf(page)).toHaveCount(0)
  await expect(search).toHaveValue('carondelet')
  await page.keyboard.press('ArrowDown')
  await expect(listOf(page)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(listOf(page)).toHaveCount(0)
  await expect(page).toHaveURL('/?q=carondelet')
  await expect(rows.filter({ hasText: quito.title.es })).toBeVisible()
})

test('a period that was typed is offered as one, and the other words stay', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await dashboard(page).search.fill('carondelet 12/2025')
  await listOf(page).getByRole('group', { name: es.common.filters.period }).getByRole('option').click()
  await expect(page).toHaveURL('/?from=2025-12&to=2025-12&q=carondelet')
})

test('the order by relevance is in the link, and leaves it with the query', async ({ page }) => {
  await page.goto('/?q=carondelet&sort=relevance')
  const { list, rows, parts } = dashboard(page)
  await expect(rows.first()).toContainText(quito.title.es)
  await expect(list.getByRole('heading', { level: 2 })).toHaveCount(1)
  await parts.getByRole('button', { name: es.selection.clearAll }).click()
  await expect(page).toHaveURL('/')
  await expect(list.getByRole('heading', { level: 2 }).nth(1)).toBeAttached()
})

test('nothing found: a near word leads on', async ({ page }) => {
  await page.goto('/?q=carrondeletes')
  await expect(page.getByText(es.search.nothing.understood)).toBeVisible()
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /^carondelet$/i }).click()
  await expect(page).toHaveURL(/\/\?q=carondelet$/i)
  await expect(dashboard(page).rows.filter({ hasText: quito.title.es })).toBeVisible()
})

test('nothing found: all moves are a step away', async ({ page }) => {
  await page.goto('/?q=carondelet+zzzzzzz+xyzzy')
  await expect(page.getByText(es.search.nothing.understood)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: es.search.nothing.all }).click()
  await expect(page).toHaveURL('/')
})

test('nothing of the search loads before the field has the focus', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('/data/search/'))).toEqual([])
  await dashboard(page).search.focus()
  await expect.poll(() => asked.filter((url) => url.includes('/data/search/es/')).length).toBeGreaterThan(0)
  expect(asked.filter((url) => url.includes('/data/search/en/'))).toEqual([])
})

test('texts that do not load are named, the others are searched, and they can be asked for again', async ({
  page,
  faults,
}) => {
  allowFailure(faults)
  await page.route('**/data/search/es/2025*.json', (route) => route.abort())
  await page.goto('/?q=pandillas')
  const { said } = dashboard(page)
  const notice = said(es.notices.searched('2025'))
  await expect(notice).toBeVisible()
  await restore(page)
  await notice.getByRole('button', { name: es.common.retry }).click()
  await expect(notice).toHaveCount(0)
})

test('where none of the texts load, names are searched, and that is said', async ({ page, faults }) => {
  allowFailure(faults)
  await page.route('**/data/search/**', (route) => route.abort())
  await page.goto('/?q=noboa')
  const { said, rows } = dashboard(page)
  await expect(said(es.notices.unsearched)).toBeVisible()
  await expect(rows.filter({ hasText: quito.title.es })).toBeVisible()
})

test('fast typing adds one step to the history and writes few addresses', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { writes: number }
    seen.writes = 0
    for (const name of ['replaceState', 'pushState'] as const) {
      const write = history[name].bind(history)
      history[name] = (...args) => {
        seen.writes++
        write(...args)
      }
    }
  })
  await page.goto('/')
  await takenOver(page)
  const { search } = dashboard(page)
  const before = await page.evaluate(() => history.length)
  const text =
    'la frontera norte de chile con peru y bolivia y los migrantes que la cruzan de noche y de dia sin papeles hasta arica'
  await search.pressSequentially(text)
  await search.blur()
  await expect(page).toHaveURL(`/?q=${text.replaceAll(' ', '+')}`)
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThan(100)
  await page.goBack()
  expect(addressOf(page)).toBe('/')
})

function listOf(page: Page) {
  return page.getByRole('listbox', { name: es.suggestions.label })
}

/** Presses the arrow until the option is the active one. */
async function walkTo(page: Page, option: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(option).toHaveAttribute('aria-selected', 'true', { timeout: 200 })
  }).toPass()
}
