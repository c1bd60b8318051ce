import { rmSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { deskEs as t } from '#src/desk/texts.es.ts'
import { moveText } from '#src/record/write/moveText.ts'
import { faultsOf } from '../support/axe.ts'
import { type DeskData, expect, test } from './deskServer.ts'

const move = '2025-12-23-quito-noboa'
const passage = 'La presencia de ministros ecuatorianos'

test.describe.configure({ mode: 'default' }) // one server is enough

test('a passage of the article becomes a move in the record, checked and seen before it is saved', async ({
  page,
  data,
}) => {
  const before = data.moves()
  await openDesk(page, '')
  await page.getByLabel(t.article.choose).selectOption({ index: 1 })
  await dragOver(page, page.locator('[data-paragraph="2"]'), passage)
  await expect(page.getByRole('textbox', { name: t.article.passage, exact: true })).toHaveValue(passage)
  await page.getByRole('button', { name: t.article.use }).click()
  await expect(field(page, 'claims[0].text.es')).toBeFocused()
  await page.keyboard.type('Participaron ministros de Ecuador.')
  await field(page, 'claims[0].text.en').fill('Ministers of Ecuador took part.')
  await expect(field(page, 'claims[0].quotes[0].exact')).toHaveValue(passage)
  await expect(field(page, 'sources[0].article')).toHaveValue('kast-noboa-carondelet')

  await field(page, 'date').fill('2025-12-24')
  await field(page, 'status').selectOption('occurred')
  const kindFault = page.locator('[id="field:kind:notes"]').getByText(t.levels.error)
  await expect(kindFault).toBeVisible()
  await field(page, 'kind').selectOption('visit')
  await expect(kindFault).toBeHidden()
  await page.getByRole('button', { name: `${t.add} places` }).click()
  await field(page, 'places[0].city.es').fill('Quito')
  await expect(field(page, 'places[0].country')).toHaveValue('EC')
  await expect(field(page, 'places[0].coordinates[0]')).toHaveValue('-78.5123')
  await page.getByRole('button', { name: `${t.add} counterparts` }).click()
  await field(page, 'counterparts[0].name').fill('Daniel Noboa')
  await expect(field(page, 'counterparts[0].id')).toHaveValue('daniel-noboa')
  await page.locator('[id="field:themes"]').getByRole('checkbox').first().check()
  await fillTexts(page, 'title', 'Quito: una prueba de la mesa', 'Quito: a trial of the desk')
  await fillTexts(page, 'summary', 'Kast volvió a reunirse con Noboa.', 'Kast met Noboa again.')
  await page.getByRole('button', { name: t.proposed('2025-12-24-quito-noboa') }).click()
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0)

  await page.getByRole('tab', { name: t.panes.preview }).click()
  const entry = page.frameLocator(`iframe[title="${t.preview.entry}"]`)
  await expect(entry.getByRole('heading', { level: 1 })).toHaveText('Quito: una prueba de la mesa')
  await expect(page.getByRole('img', { name: t.preview.pictureIn('en-GB') })).toHaveJSProperty('naturalWidth', 1200)

  await page.getByRole('button', { name: t.save.button, exact: true }).click()
  await expect.poll(() => data.moves()).toEqual([...before, '2025-12-24-quito-noboa.json'].toSorted())
  const text = data.textOf('2025-12-24-quito-noboa')
  const written = JSON.parse(text) as object
  expect(text).toBe(moveText(written))
  expect(written).toMatchObject({
    date: '2025-12-24',
    places: [{ country: 'EC', city: { es: 'Quito', en: 'Quito' } }],
    claims: [{ nature: 'reported', quotes: [{ article: 'kast-noboa-carondelet', exact: passage }] }],
  })
  await expect(page).toHaveURL(/#2025-12-24-quito-noboa$/)
})

test('a move opens beside the article that it is written from', async ({ page }) => {
  await openDesk(page, move)
  await expect(page.getByLabel(t.article.choose)).toHaveValue('kast-noboa-carondelet')
  await expect(page.locator('[data-paragraph="2"]')).toContainText(passage)
})

test('a file that changed meanwhile is shown beside the draft, and one of the two is chosen', async ({
  page,
  data,
}) => {
  await openDesk(page, move)
  const theirs = data.textOf(move).replace(/"es": "Quito: [^"]*"/, '"es": "De otra mano"')

  await field(page, 'title.es').fill('Desde la mesa')
  writeFileSync(data.pathOf(move), theirs)
  await save(page)
  const dialog = page.getByRole('dialog', { name: t.conflict.title })
  await expect(dialog.getByRole('region', { name: t.conflict.mine }).locator('mark')).toContainText(['Desde la mesa'])
  await expect(dialog.getByRole('region', { name: t.conflict.theirs }).locator('mark')).toContainText(['De otra mano'])
  expect(data.textOf(move)).toBe(theirs)
  await dialog.getByRole('button', { name: t.conflict.takeTheirs }).click()
  await expect(field(page, 'title.es')).toHaveValue('De otra mano')

  await field(page, 'title.es').fill('Desde la mesa')
  rmSync(data.pathOf(move))
  await save(page)
  await page.getByRole('button', { name: t.conflict.writeAgain }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => titleIn(data)).toBe('Desde la mesa')
})

test('what was not saved stays: through a failure, a reload, and until it is discarded', async ({
  page,
  data,
  faults,
}) => {
  faults.allow(/status of 500/, /status of 404/)
  await openDesk(page, move)
  const title = await field(page, 'title.es').inputValue()
  await field(page, 'title.es').fill('Sin guardar')
  rmSync(data.folder, { recursive: true })
  await save(page)
  await page.getByRole('button', { name: t.conflict.writeAgain }).click()
  await expect(page.getByText(t.save.faults.noFolder)).toBeVisible()
  await expect(field(page, 'title.es')).toHaveValue('Sin guardar')

  await page.reload()
  await expect(page.getByText(t.open.restored)).toBeVisible()
  await expect(field(page, 'title.es')).toHaveValue('Sin guardar')
  expect(title).not.toBe('Sin guardar')
})

test('all of it works by keyboard, and problems lead to their fields', async ({ page }) => {
  await openDesk(page, move)
  await page.getByRole('tab', { name: t.panes.article }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: t.panes.page })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(t.article.choose)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('textbox', { name: t.article.passage, exact: true }).focus()
  await page.keyboard.type(passage)
  await expect(page.getByText(t.article.found(2))).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveAttribute('id', /^field:claims\[\d+\]\.text\.es$/)

  await page.getByText(t.problems.list).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^claims\[\d+\]\.text\.en$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveAttribute('id', /^field:claims\[\d+\]\.text\.en$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openDesk(page, move)
    await page.getByLabel(t.article.choose).selectOption({ index: 1 })
    await expect(page.locator('[data-paragraph="1"]')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
}

async function openDesk(page: Page, id: string): Promise<void> {
  await page.goto(`#${id}`)
  await expect(page.getByRole('heading', { name: t.form })).toBeVisible()
}

/** The control of a field, by its path. */
function field(page: Page, path: string): Locator {
  return page.locator(`[id="field:${path}"]`)
}

async function fillTexts(page: Page, path: string, es: string, en: string): Promise<void> {
  await field(page, `${path}.es`).fill(es)
  await field(page, `${path}.en`).fill(en)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: t.save.button, exact: true }).click()
}

/** Selects words of a paragraph as a hand does: from their left edge to their right. */
async function dragOver(page: Page, paragraph: Locator, words: string): Promise<void> {
  await paragraph.scrollIntoViewIfNeeded()
  const [from, to] = await paragraph.evaluate((element, wanted) => {
    const [text] = element.childNodes
    const at = element.textContent?.indexOf(wanted) ?? -1
    if (!text || at < 0) throw new Error('the paragraph has no such words')
    return [at, at + wanted.length].map((offset) => {
      const range = document.createRange()
      range.setStart(text, offset)
      range.setEnd(text, offset)
      const { x, y, height } = range.getBoundingClientRect()
      return { x, y: y + height / 2 }
    })
  }, words)
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0)
  await page.mouse.down()
  await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 5 })
  await page.mouse.up()
}

function titleIn(data: DeskData): string {
  return (JSON.parse(data.textOf(move)) as { title: { es: string } }).title.es
}
