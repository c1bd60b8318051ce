import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById, moves } from '../support/record.ts'
import { addressOf, dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')
const address = `/movimientos/${quito.id}`

test('opens from the list, beside it, with its evidence', async ({ page }) => {
  await page.goto('/?country=EC')
  const { row, entry } = dashboard(page)
  await row(quito.title.es).click()

  await expect(page).toHaveURL(`${address}?country=EC`)
  await expect(entry.getByRole('heading', { name: quito.title.es })).toBeFocused()
  await expect(entry.getByText(quito.summary.es)).toBeVisible()
  for (const { venue } of quito.places) {
    await expect(
      entry
        .getByRole('definition')
        .filter({ hasText: venue?.es ?? '' })
        .first(),
    ).toBeVisible()
  }
  await expect(entry.getByRole('heading', { name: es.entry.reported })).toBeVisible()
  await expect(row(quito.title.es)).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveTitle(new RegExp(quito.title.es.slice(0, 20)))
  await page.getByRole('link', { name: es.band.strip.all }).click()
  await expect(page).toHaveURL('/?country=EC')
  await expect(entry).toBeHidden()
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

test.describe('beside an open entry', () => {
  const lula = moveById('2026-03-10-santiago-lula-cancelada')

  test('the list begins with its row', async ({ page }) => {
    await page.goto(`/movimientos/${lula.id}`)
    await takenOver(page)
    await expect.poll(() => firstRow(page)).toBe(lula.id)
  })

  test('the list begins with the row before where there is room, and its own is to be seen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1200 })
    await page.goto(`/movimientos/${lula.id}`)
    await takenOver(page)
    await expect(dashboard(page).row(lula.title.es)).toBeInViewport({ ratio: 1 })
    const before = page
      .getByRole('listitem')
      .filter({ has: page.locator(`[data-row="${lula.id}"]`) })
      .locator('xpath=preceding-sibling::li[1]')
    const id = await before.getByRole('link').getAttribute('data-row')
    await expect.poll(() => firstRow(page)).toBe(id)
  })
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
  await cluster.click()
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
    await expect(list).toBeHidden()
    await page.getByRole('link', { name: es.band.strip.all }).tap()

    await expect(page).toHaveURL('/')
    await expect(rows).toHaveCount(moves.length)
    await expect(list).toBeInViewport()
  })

  test('an entry opened from far down begins at its top, and the way back leads to where one was', async ({ page }) => {
    await page.goto('/')
    const { entry, rows } = dashboard(page)
    const last = rows.last()
    await last.scrollIntoViewIfNeeded()
    await last.tap()
    await expect(entry.getByRole('heading', { level: 2 })).toBeInViewport()
    await page.goBack()
    await expect(last).toBeInViewport()
  })
})

/** The id of the row that begins the list, which scrolls by itself; none where the list begins amid a row. */
async function firstRow(page: Page): Promise<string | null | undefined> {
  const { list, rows } = dashboard(page)
  const top = (await list.locator('..').boundingBox())?.y ?? Number.NaN
  return rows.evaluateAll(
    (all, y) => all.find((row) => Math.abs(row.getBoundingClientRect().y - y) < 3)?.getAttribute('data-row'),
    top,
  )
}
