/** The search on a phone, by touch, and what axe says of the open list. */

import { en, es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from '../support/axe.ts'
import { onEachLook } from '../support/looks.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { suggestionsOf } from './suggestionsOf.ts'

const quito = moveById('2025-12-23-quito-noboa')
/** Words that stand one behind the other in an article, and in no entry. */
const words = quito.claims
  .flatMap(({ quotes = [] }) => quotes)[0]
  ?.exact.split(' ')
  .slice(0, 5)
  .join(' ')

for (const width of [390, 320]) {
  test.describe(`on a phone ${width} pixels wide`, () => {
    test.use({ ...phone, viewport: { width, height: 700 } })

    test('a word and a suggestion by touch lead to the entry, and Back to the words', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      const { search, entry } = dashboard(page)
      await page.getByRole('link', { name: es.shell.search }).tap()
      await search.pressSequentially('carondelet')
      const list = page.getByRole('listbox', { name: es.suggestions.label })
      await expect(list).toBeInViewport({ ratio: 0.8 })
      expect(await fitsWidth(page)).toBe(true)
      await list.getByRole('option').filter({ hasText: quito.title.es }).first().tap()
      await expect(page).toHaveURL(new RegExp(`/movimientos/${quito.id}\\?q=carondelet`))
      await expect(entry.locator('mark').first()).toBeVisible()
      await page.goBack()
      await expect(search).toHaveValue('carondelet')
      expect(await fitsWidth(page)).toBe(true)
    })

    test('a passage by touch leads to it in the article, marked, and Back to the words', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      const { search } = dashboard(page)
      await page.getByRole('link', { name: es.shell.search }).tap()
      await search.pressSequentially(`"${words}"`)
      const passages = suggestionsOf(page).getByRole('group', { name: es.search.passages }).getByRole('option')
      await passages.filter({ hasText: words }).first().tap()
      await expect(page).toHaveURL(/\/articulos\/[^?]+\?q=.*#p\d+$/)
      const paragraph = page.locator(new URL(page.url()).hash)
      await expect(paragraph).toBeInViewport()
      await expect(paragraph.locator('mark').first()).toBeVisible()
      await page.goBack()
      await expect(search).toHaveValue(`"${words}"`)
    })
  })
}

onEachLook(() => {
  test('the open list, marked rows and nothing found have no fault that axe can find', async ({ page }) => {
    test.slow() // axe reads the whole page
    await page.goto('/en')
    await takenOver(page)
    const { search } = dashboard(page, en)
    await search.focus()
    await search.fill('migra')
    const list = page.getByRole('listbox', { name: en.suggestions.label })
    await expect(list.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await faultsOf(page)).toEqual([])
    await page.goto('/en?q=zzzzz')
    await expect(page.getByText(en.search.nothing.understood)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
})
