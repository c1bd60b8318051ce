import { test } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { articles, moveById } from '../../browser/support/record.ts'
import type { Reader } from '../reader/reader.ts'
import { entry, rows, searchField, suggestions, title } from './parts.ts'

const quito = moveById('2025-12-23-quito-noboa')
const word = 'carondelet'
const quote = quito.claims.flatMap(({ quotes = [] }) => quotes)[0]
const article = articles.find(({ id }) => id === quote?.article)
if (!quote || !article) throw new Error(`${quito.id} quotes no article`)
/** Words that stand one behind the other in an article, and in no entry. */
const words = quote.exact.split(' ').slice(0, 5).join(' ')
const paragraph = article.paragraphs.findIndex((text) => text.includes(quote.exact)) + 1

export function searchJourneys(reader: () => Reader): void {
  test('by keyboard: a word, a suggestion, the entry with the word marked, the article, and back', async () => {
    const page = reader()
    await page.open('/')
    await page.pressUntil('/', { css: '#search:focus' }) // right after the app runs no effect may have run yet
    await page.type(word)
    const option = [suggestions, { css: '[role="option"]', has: quito.title.es }] as const
    await page.sees(...option)
    await page.pressUntil('ArrowDown', suggestions, { css: '[aria-selected="true"]', has: quito.title.es })
    await page.press('Enter')
    await page.isAt(new RegExp(`^/movimientos/${quito.id}\\?q=${word}(?:#|$)`))
    await page.sees(entry, { css: 'mark' })
    await page.focus('article blockquote a')
    await page.press('Enter')
    await page.isAt(new RegExp(`^/articulos/${article?.id}\\?.*q=${word}`))
    await page.isInView({ css: 'mark[data-pointed]' })
    await page.back()
    await page.isAt(new RegExp(`^/movimientos/${quito.id}\\?q=${word}`))
    await page.back()
    await page.isAt(`/?q=${word}`)
    await page.holds(word, ...searchField)
    await page.sees(...rows, { css: 'mark' })
    await page.back()
    await page.isAt('/')
    await page.holds('', ...searchField)
  })

  test('by mouse: a phrase, its passage in the article, marked, and back', async () => {
    const page = reader()
    await page.open('/')
    await page.click(...searchField)
    await page.type(`"${words}"`)
    const passages = { role: 'group', name: es.search.passages } as const
    await page.click(suggestions, passages, { css: '[role="option"]', has: words })
    await page.isAt(new RegExp(`^/articulos/${article?.id}\\?q=.*#p${paragraph}$`))
    await page.isInView({ css: `#p${paragraph} mark` })
    await page.back()
    await page.holds(`"${words}"`, ...searchField)
  })

  test('by mouse: a suggested entry opens with the word marked, and Back leads to the words', async () => {
    const page = reader()
    await page.open('/')
    await page.click(...searchField)
    await page.type(word)
    const entries = { role: 'group', name: es.search.entries } as const
    await page.click(suggestions, entries, { css: '[role="option"]', has: quito.title.es })
    await page.isAt(`/movimientos/${quito.id}?q=${word}`)
    await page.isFocused(title)
    await page.sees(title, { css: 'mark' })
    await page.back()
    await page.isAt(`/?q=${word}`)
    await page.holds(word, ...searchField)
  })
}
