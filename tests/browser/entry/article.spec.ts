import { en, es } from '#tests/builders/siteTexts.ts'
import { articles, moveById } from '../support/record.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const cited = new Set(quito.sources.flatMap((source) => ('article' in source ? [source.article] : [])))
const article = articles.find(({ id }) => cited.has(id))
if (!article) throw new Error(`${quito.id} rests on no article`)
const address = `/articulos/${article.id}`
const quotes = quito.claims.flatMap((claim) => claim.quotes ?? [])

for (const [where, options] of [
  ['on a desktop', {}],
  ['on a phone', phone],
] as const) {
  test.describe(where, () => {
    test.use(options)

    test('a move leads to the passage it rests on, and the passage back to the move', async ({ page }) => {
      await page.goto(`/movimientos/${quito.id}`)
      const { entry } = dashboard(page)
      const quoted = entry.getByRole('blockquote').first().getByRole('link').first()
      const words = (await quoted.textContent()) ?? ''
      const [open, close] = [/^«/, /»$/]
      expect(words).toMatch(open)
      const exact = words.replace(open, '').replace(close, '')
      expect(quotes.map((quote) => quote.exact)).toContain(exact)
      await quoted.click()

      await expect(page).toHaveURL(/\/articulos\/[^?]+\?quote=\d+\.\d+\.\d+#p\d+$/)
      const pointed = page.locator('mark[data-pointed]')
      await expect(pointed.first()).toBeInViewport()
      expect((await pointed.allTextContents()).join('')).toBe(exact)
      await page.getByRole('link').filter({ has: pointed.first() }).click()
      await expect(page).toHaveURL(/\/movimientos\//)
      await expect(dashboard(page).entry).toBeVisible()
    })
  })
}

for (const { name, path, marks, note } of [
  { name: 'Spanish', path: '/movimientos', marks: ['«', '»'], note: `(en ${es.common.languages[article.language]})` },
  { name: 'English', path: '/en/moves', marks: ['“', '”'], note: `(in ${en.common.languages[article.language]})` },
] as const) {
  test(`on a page in ${name} each paragraph quoted has quotation marks, its language, and says which where it is another`, async ({
    page,
  }) => {
    await page.goto(`${path}/${quito.id}`)
    const quotations = page.locator('figure', { has: page.locator('blockquote') })
    await expect(quotations.first()).toBeVisible()
    for (const quotation of await quotations.all()) {
      const passage = quotation.locator('blockquote')
      await expect(passage).toHaveText(new RegExp(`^${marks[0]}[^«»“”]+${marks[1]}$`))
      await expect(passage).toHaveAttribute('lang', article.language)
      const isForeign = !(await page.locator('html').getAttribute('lang'))?.startsWith(article.language)
      await expect(quotation.getByText(note)).toHaveCount(isForeign ? 1 : 0)
    }
  })
}

test('a link to a passage highlights it in whole words and scrolls to it', async ({ page }) => {
  const number = article.paragraphs.length
  const text = article.paragraphs[number - 1] ?? ''
  await page.goto(`${address}?quote=${number}.0.20#p${number}`)
  const pointed = page.locator('mark[data-pointed]')
  await expect(pointed.first()).toBeInViewport()
  expect((await pointed.allTextContents()).join('')).toBe(
    text.slice(0, 20) + (/^[\p{L}\p{N}]*/u.exec(text.slice(20))?.[0] ?? ''),
  )
})

test('a link to a passage without its paragraph still scrolls to it', async ({ page }) => {
  const number = article.paragraphs.length
  await page.goto(`${address}?quote=${number}.0.20`)
  await expect(page.locator('mark[data-pointed]').first()).toBeInViewport()
})

test('a passage that the text does not have is said, and the whole text is shown', async ({ page }) => {
  await page.goto(`${address}?quote=${article.paragraphs.length + 1}.0.5`)
  await expect(page.getByText(es.article.badQuote)).toBeVisible()
  await expect(page.locator('mark[data-pointed]')).toHaveCount(0)
  for (const [at, text] of article.paragraphs.entries()) {
    await expect(page.locator(`#p${at + 1}`)).toContainText(text)
  }
})

test('every quotation of the record is an underlined passage, and none is highlighted until a link asks for it', async ({
  page,
}) => {
  await page.goto(address)
  const passages = page.locator('main p[id] a[title]')
  await expect(passages.first()).toBeVisible()
  const marked = (await passages.allTextContents()).join('')
  for (const { exact } of quotes) expect(marked).toContain(exact)
  await expect(passages.first()).toHaveCSS('text-decoration-line', 'underline')
  await expect(page.locator('main mark')).toHaveCount(0)
})

test('the list of moves at its end leads back to each passage', async ({ page }) => {
  await page.goto(address)
  const numbers = article.paragraphs.map((_, at) => es.article.toPassage(at + 1))
  await page
    .getByRole('link', { name: new RegExp(`^(${numbers.join('|')})$`) })
    .first()
    .click()
  await expect(page.locator('mark[data-pointed]').first()).toBeInViewport()
})
