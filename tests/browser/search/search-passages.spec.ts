/** The passages that a search finds: in the entry, and in the article. */

import { es } from '#tests/builders/siteTexts.ts'
import { articles, moveById } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { suggestionsOf } from './suggestionsOf.ts'

const quito = moveById('2025-12-23-quito-noboa')
const quote = quito.claims.flatMap(({ quotes = [] }) => quotes)[0]
const article = articles.find(({ id }) => id === quote?.article)
if (!quote || !article) throw new Error(`${quito.id} quotes no article`)
const number = article.paragraphs.findIndex((text) => text.includes(quote.exact)) + 1
/** Words that stand one behind the other in the article, and in no entry. */
const phrase = `"${quote.exact.split(' ').slice(0, 5).join(' ')}"`

test('by mouse: a phrase, its passage in the article, marked, and back', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { search } = dashboard(page)
  await search.click()
  await search.pressSequentially(phrase)
  const passages = suggestionsOf(page).getByRole('group', { name: es.search.passages }).getByRole('option')
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
    const option = suggestionsOf(page).getByRole('group', { name: es.search.passages }).getByRole('option').first()
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
