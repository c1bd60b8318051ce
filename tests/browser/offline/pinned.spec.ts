/** Entries that a reader keeps for offline reading, and what becomes of tabs that are open when a newer release takes over. */
import type { Page } from '@playwright/test'
import { offlineWords } from '#src/app/offline/words.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from '../support/axe.ts'
import { moveById, withTheme } from '../support/record.ts'
import { dashboard, expect } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { cutOff, isWaiting, kept, test, update } from './worker.ts'

test.use({ serviceWorkers: 'allow' })

const { pin, pinned, notPinned, newRelease, load } = offlineWords.es
const { panel } = es.common
const quito = moveById('2025-12-23-quito-noboa')
const entry = `/movimientos/${quito.id}`
const offline = [/Failed to load resource/, /data file: /, /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/]

test('an entry that is kept outlasts what was only opened, and is found without a network until it is given up', async ({
  page,
  site,
  faults,
}) => {
  await page.goto(entry)
  await kept(page, /\/data\/titles\//)
  const button = pinButton(page)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(await faultsOf(page)).toEqual([])
  await page.reload()
  await takenOver(page)
  await expect(button).toHaveAttribute('aria-pressed', 'true')

  expect(await forgetOpened(page)).toBeGreaterThan(0)
  await cutOff(page, site)
  faults.allow(...offline)
  await page.goto('/?theme=energy')
  await takenOver(page)
  const list = page.locator('details').filter({ hasText: pinned })
  await list.locator('summary').click()
  expect(await faultsOf(page, 'details')).toEqual([])
  await list.getByRole('link', { name: quito.title.es }).click()
  await expect(page.getByRole('heading', { level: 1, name: quito.title.es })).toBeVisible()
  await expect(page.getByText(quito.claims[0]?.text.es ?? '').first()).toBeVisible()

  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect(list).toHaveCount(0)
  await forgetOpened(page)
  await page.reload()
  await takenOver(page)
  await expect(page.getByText(es.shell.faults.offline).first()).toBeVisible()
})

test('an entry that cannot be kept says so', async ({ page }) => {
  await page.goto(entry)
  await kept(page, /\/data\/titles\//)
  await page.evaluate(() => {
    Object.defineProperty(Cache.prototype, 'add', {
      value: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    })
  })
  await pinButton(page).click()
  await expect(page.getByRole('status').filter({ hasText: notPinned })).toBeVisible()
  await expect(pinButton(page)).toHaveAttribute('aria-pressed', 'false')
})

test('a tab of the release before, once another tab has taken the newer one, says what it cannot load', async ({
  page,
  site,
  faults,
}) => {
  await page.goto('/?theme=energy')
  await kept(page, /\/data\/titles\//)
  const other = await page.context().newPage()
  await other.goto('/?theme=energy')
  await takenOver(other)
  site.bringOut()
  await update(other)
  const offer = other.getByRole('status').filter({ hasText: newRelease })
  await Promise.all([other.waitForEvent('load'), offer.getByRole('button', { name: load }).click()])
  await takenOver(other)
  await expect.poll(() => isWaiting(other)).toBe(false)

  faults.allow(/Failed to load resource/, /dynamically imported module/)
  await dashboard(page).themeBox('trade').click() // what it has loaded works
  await expect(dashboard(page).rows).toHaveCount(withTheme('energy', 'trade').length)
  await dashboard(page)
    .filters.getByRole('button', { name: new RegExp(`^${es.common.facets.country}`) })
    .click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(panel.failed)
  await Promise.all([page.waitForEvent('load'), alert.getByRole('button', { name: panel.reload }).click()])
  await takenOver(page)
  await expect(dashboard(page).rows).toHaveCount(withTheme('energy', 'trade').length)
})

function pinButton(page: Page) {
  return dashboard(page).entry.getByRole('button', { name: pin })
}

/** Takes away what is kept of pages and entries because they were opened, as room is made for others; how many files. */
async function forgetOpened(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await caches.delete('pages')
    const files = await caches.open('files')
    const opened = (await files.keys()).filter(({ url }) => url.includes('/data/moves/'))
    return (await Promise.all(opened.map((request) => files.delete(request)))).length
  })
}
