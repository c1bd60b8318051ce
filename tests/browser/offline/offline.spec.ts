/** What a reader has without a network after one visit, and how a newer release comes to those who stay. */

import type { Page } from '@playwright/test'
import { offlineWords } from '#src/app/offline/words.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { moveById, withTheme } from '../support/record.ts'
import { dashboard, expect, phone } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { cutOff, isWaiting, kept, test, update } from './worker.ts'

test.use({ serviceWorkers: 'allow' })

const opened = moveById('2025-12-23-quito-noboa')
const unopened = moveById('2026-01-30-san-salvador-bukele-cecot')

test('without a network: the timeline, its filters and search, what was opened, and what is missing', async ({
  page,
  site,
  faults,
}) => {
  await page.goto('/')
  await kept(page, /\/data\/search\/es\//)
  await dashboard(page).row(opened.title.es).click()
  await expect(page.getByRole('heading', { level: 1, name: opened.title.es })).toBeVisible()
  await kept(page, new RegExp(`/data/moves/${opened.id}`))
  await cutOff(page, site)
  faults.allow(/Failed to load resource/, /data file: /, /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/)

  const notice = page.getByRole('status').filter({ hasText: 'Sin conexión' })
  await expect(notice).toContainText(/revisado el \d+ de \S+ de \d{4}/)
  await page.reload()
  await takenOver(page)
  await expect(page.getByRole('heading', { level: 1, name: opened.title.es })).toBeVisible()
  await expect(page.getByText(opened.claims[0]?.text.es ?? '').first()).toBeVisible()
  await expect(notice).toBeVisible()

  await page.goto('/?theme=energy')
  await expect(dashboard(page).rows).toHaveCount(withTheme('energy').length)
  await page.goto('/?q=cecot')
  await expect(dashboard(page).row(unopened.title.es)).toBeVisible()

  // On a phone the heads of months stick beside it.
  await page.setViewportSize(phone.viewport)
  await page.goto('/')
  await takenOver(page)
  await notice.click({ trial: true })

  await page.goto(`/movimientos/${unopened.id}`)
  await expect(page.getByText(es.shell.faults.offline).first()).toBeVisible()
  await expect(page.getByText(unopened.title.es).first()).toBeVisible()

  await page.context().setOffline(false)
  await expect(notice).toHaveCount(0)
})

test('without a network, a language that was never opened is there too', async ({ page, site, faults }) => {
  await page.goto('/')
  await kept(page, /\/data\/titles\/.*\.en\./)
  await cutOff(page, site)
  faults.allow(/Failed to load resource/, /data file: /, /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/)
  await page.goto('/en?theme=energy')
  await expect(dashboard(page, en).rows).toHaveCount(withTheme('energy').length)
  await expect(page.getByText(/^No connection/)).toBeVisible()
})

test('a newer release is offered, and can be put off', async ({ page, site }) => {
  await page.goto('/?theme=energy')
  await kept(page, /\/data\/titles\//)
  site.bringOut()
  await update(page)
  const { newRelease, later } = offlineWords.es
  const offer = page.getByRole('status').filter({ hasText: newRelease })
  await offer.getByRole('button', { name: later }).click()
  await expect(offer).toHaveCount(0)
  await expect(page.locator('#content')).toBeFocused()
})

test('a newer release that is taken keeps the view', async ({ page, site }) => {
  await page.goto('/?theme=energy')
  await kept(page, /\/data\/titles\//)
  site.bringOut()
  await update(page)
  const offer = page.getByRole('status').filter({ hasText: offlineWords.es.newRelease })
  await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: offlineWords.es.load }).click()])
  await takenOver(page)
  await expect(page).toHaveURL('/?theme=energy')
  await expect(dashboard(page).rows).toHaveCount(withTheme('energy').length)
  expect(await isWaiting(page)).toBe(false)
})

test('who has the newer release already is told nothing, and reads what was opened before without a network', async ({
  page,
  site,
  faults,
}) => {
  const entry = `/movimientos/${opened.id}`
  await page.goto(entry)
  await kept(page, new RegExp(`/data/moves/${opened.id}`))
  site.bringOut()
  await page.goto('/')
  await takenOver(page)
  await update(page)
  await expect.poll(() => isWaiting(page)).toBe(false)
  await kept(page, /\/data\/titles\//)
  await expect(page.getByText(offlineWords.es.newRelease)).toHaveCount(0)

  await cutOff(page, site)
  faults.allow(/Failed to load resource/, /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/)
  await page.goto(entry)
  await expect(page.getByRole('heading', { level: 1, name: opened.title.es })).toBeVisible()
  await expect(page.getByText(opened.claims[0]?.text.es ?? '').first()).toBeVisible()
})

test('what was kept damaged is asked for anew: code and data', async ({ page, faults }) => {
  await page.goto('/')
  await kept(page, /\/data\/titles\//)
  faults.allow(/SyntaxError|Unexpected|Invalid|data file: |uncaught/)
  for (const address of [/\/data\/timeline\./, new RegExp(await firstScript(page))]) {
    await damage(page, address)
    await page.reload()
    const said = page.locator('#not-come')
    await said.getByRole('button').click()
    await takenOver(page)
    await expect(said).toHaveCount(0)
    await dashboard(page).themeBox('energy').click()
    await expect(dashboard(page).rows).toHaveCount(withTheme('energy').length)
    await page.goto('/')
    await takenOver(page)
  }
})

test('where nothing can be kept the page works, and says nothing of it', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/)
  await page.addInitScript(() => {
    Object.defineProperty(CacheStorage.prototype, 'open', {
      value: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    })
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new TypeError('no storage')),
    })
  })
  await page.goto('/')
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  await dashboard(page).themeBox('energy').click()
  await expect(dashboard(page).rows).toHaveCount(withTheme('energy').length)
})

/** The path of the app's first script, as an expression that matches it. */
async function firstScript(page: Page): Promise<string> {
  const src = await page.locator('script[type="module"][src]').first().getAttribute('src')
  if (!src) throw new Error('the page has no script')
  return src.replaceAll('.', '\\.')
}

/** Puts something else in the place of the kept files whose address matches. */
async function damage(page: Page, address: RegExp): Promise<void> {
  const count = await page.evaluate(async (pattern) => {
    let damaged = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        if (!new RegExp(pattern).test(request.url)) continue
        const type = request.url.endsWith('.js') ? 'text/javascript' : 'application/json'
        await cache.put(request, new Response('{"dam', { headers: { 'content-type': type } }))
        damaged += 1
      }
    }
    return damaged
  }, address.source)
  expect(count).toBeGreaterThan(0)
}
