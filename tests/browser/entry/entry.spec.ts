import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves } from '../support/record.ts'
import { addressOf, dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

test('opens from the list with its evidence, and the way back keeps filter and place', async ({ page }) => {
  await page.goto('/?country=EC')
  await takenOver(page) // until then rows lead to entries without the filter
  const { row, entry } = dashboard(page)
  await row(quito.title.es).click()

  await expect(page).toHaveURL(`${address}?country=EC`)
  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await expect(entry.getByText(quito.summary.es)).toBeVisible()
  for (const { venue } of quito.places) await expect(entry.getByText(venue?.es ?? '').first()).toBeVisible()
  await expect(entry.getByRole('heading', { name: es.entry.reported })).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(quito.title.es.slice(0, 20)))
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await expect(page).toHaveURL('/?country=EC')
  await expect(entry).toBeHidden()
  await expect(row(quito.title.es)).toBeFocused()
})

test('opens from the band by the keyboard alone', async ({ page }) => {
  await page.goto('/')
  const { marks, entry, search } = dashboard(page)
  await expect(marks.getByRole('link').first()).toBeVisible()
  await search.focus()
  const focused = page.locator(':focus')
  for (let tabs = 0; tabs < 60 && !(await onBand()); tabs++) await page.keyboard.press('Tab')
  expect(await onBand()).toBe(true)
  const first = await focused.getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-label')).not.toBe(first)
  for (let steps = 0; steps < moves.length && (await focused.getAttribute('href')) === null; steps++) {
    await page.keyboard.press('ArrowRight')
  }
  const name = (await focused.getAttribute('aria-label')) ?? ''
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\/movimientos\//)
  const opened = moveById(decodeURIComponent(addressOf(page).split('/').pop() ?? ''))
  expect(name).toContain(opened.title.es)
  await expect(entry.getByRole('heading', { name: opened.title.es })).toBeVisible()

  async function onBand(): Promise<boolean> {
    return marks.evaluate((group) => group.contains(document.activeElement))
  }
})

test('opens out of a cluster, whose list gives the focus back', async ({ page }) => {
  await page.goto('/')
  const { marks, entry } = dashboard(page)
  const cluster = marks.getByRole('button').first()
  await cluster.press('Enter')
  const gathered = page.getByRole('dialog')
  await expect(gathered.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(gathered).toBeHidden()
  await expect(cluster).toBeFocused()
  await cluster.locator('circle').first().click() // the middle of a mark with a label beside it is not on its stroke
  const second = gathered.getByRole('link').nth(1)
  const said = (await second.textContent()) ?? ''
  await second.click()

  await expect(page).toHaveURL(/\/movimientos\//)
  const opened = moveById(decodeURIComponent(addressOf(page).split('/').pop() ?? ''))
  expect(said).toContain(opened.title.es)
  await expect(entry.getByRole('heading', { name: opened.title.es })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the entry comes first, and the timeline is a step away', async ({ page }) => {
    await page.goto(address)
    const { entry, list, rows } = dashboard(page)
    await expect(entry.getByRole('heading', { name: quito.title.es })).toBeInViewport()
    await expect(entry.getByText(quito.summary.es)).toBeVisible()
    await expect(list).toHaveCount(0)
    await page.getByRole('link', { name: es.band.strip.all }).tap()

    await expect(page).toHaveURL('/')
    await expect(rows).toHaveCount(moves.length)
  })

  test('an entry opened from far down begins at its top, and the way back leads to where one was', async ({ page }) => {
    await page.goto('/')
    const { entry, rows } = dashboard(page)
    const last = rows.last()
    await last.scrollIntoViewIfNeeded()
    await last.tap()
    await expect(entry.getByRole('heading', { level: 1 })).toBeInViewport()
    await page.goBack()
    await expect(last).toBeInViewport()
  })
})
