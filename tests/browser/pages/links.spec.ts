import { en, es } from '#tests/builders/siteTexts.ts'
import { articles, moveById, moves } from '../support/record.ts'
import { dashboard, expect, notFound, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { placeAmong } from './placeAmong.ts'
import { expectWayHome } from './wayHome.ts'

const quito = moveById('2025-12-23-quito-noboa')
const hostile = '?theme=<script>&country=XX&person=nobody&from=2026-99&q=%3Cimg%20src=x%20onerror=alert(1)%3E'

test('values that the record does not know are named, and do nothing', async ({ page }) => {
  await page.goto('/?theme=migration.<script>&country=XX&person=nobody&from=2026-99')
  const { rows, said, themeBox } = dashboard(page)
  const notice = said(es.notices.ignored)

  await expect(themeBox('migration')).toBeChecked()
  await expect(rows).toHaveCount(moves.filter(({ themes }) => themes.includes('migration')).length)
  for (const value of ['theme=<script>', 'country=XX', 'person=nobody', 'from=2026-99']) {
    await expect(notice).toContainText(value)
  }
  await notice.getByRole('button', { name: es.notices.dismiss }).click()
  await expect(notice).toBeHidden()
})

for (const path of ['/', `/movimientos/${quito.id}`, '/en', '/articulos/kast-noboa-carondelet', '/datos', '/metodo']) {
  test(`a hostile query at ${path} is words and nothing more`, async ({ page }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(path + hostile)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    expect(dialogs).toEqual([])
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
  })
}

test('a hostile search is searched for, and found nowhere', async ({ page }) => {
  await page.goto(`/${hostile}`)
  await expect(dashboard(page).search).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(page.getByText(es.common.selection.empty)).toBeVisible()
  await expect(dashboard(page).said(es.notices.ignored)).toBeVisible()
})

test('what chat applications add to a link is passed over in silence', async ({ page }) => {
  await page.goto(`/movimientos/${quito.id}?fbclid=IwAR0&utm_source=x`)
  const { entry, said } = dashboard(page)
  await takenOver(page)
  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect(page.getByText(placeAmong(moves.length))).toBeVisible() // no filter is made of them
  await expect(said(es.notices.ignored)).toHaveCount(0)
})

for (const [path, t] of [
  ['/no-such-page', es],
  ['/en/no-such-page', en],
  ['/movimientos/a/b/c', es],
] as const) {
  test(`${path} says that there is no such page, and leads home`, async ({ page, faults }) => {
    faults.allow(notFound)
    await page.goto(path)
    await expectWayHome(page, t)
  })
}

test('an unknown article says so, and leads to those that there are', async ({ page, faults }) => {
  faults.allow(notFound)
  await page.goto('/articulos/none')
  await expect(page.getByRole('heading', { level: 1, name: es.article.notFound })).toBeVisible()
  const [article] = articles
  const label = article?.label.es ?? ''
  await page.getByRole('main').getByRole('link', { name: label }).click()
  await expect(page).toHaveURL(`/articulos/${article?.id}`)
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible()
})
