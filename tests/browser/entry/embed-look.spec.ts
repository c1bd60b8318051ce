import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import { frameTag } from '#src/features/share/embedSnippet.ts'
import { moveById } from '../support/record.ts'
import { expect } from '../support/support.ts'
import { expectNoScrolling, snippetOf } from './framed.ts'
import { test } from './hostSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `/embed/movimientos/${quito.id}`

test.describe('the look', () => {
  test('is that of the system', async ({ page, openHost, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openHost(frameTag({ src: `${baseURL}${entry}`, title: '', width: 640, height: 300 }))
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('is that of a host which has its own, whatever system and reader chose for ours', async ({
    page,
    context,
    openHost,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await choseLight(context)
    await openHost(snippetOf(`${baseURL}${entry}`), 'dark')
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('is never one that a reader chose for ours, not even before the app has come', async ({
    page,
    context,
    baseURL,
    faults,
  }) => {
    faults.allow(/net::ERR_FAILED/)
    await page.emulateMedia({ colorScheme: 'dark' })
    await choseLight(context)
    await context.route(/\/assets\/.*\.js$/, (route) => route.abort())
    const body = frameTag({ src: entry, title: '', width: 640, height: 300 })
    await page.route('/host', (route) => route.fulfill({ contentType: 'text/html', body })) // which shares what is stored
    await page.goto(`${baseURL}/host`)
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark')
  })

  test('changes when the host changes its own, and goes back to the system with it', async ({
    page,
    openHost,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openHost(snippetOf(`${baseURL}${entry}`))
    await expect.poll(() => groundOf(page)).toBeGreaterThan(200)
    await page.evaluate(() => document.documentElement.setAttribute('style', 'color-scheme: dark'))
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
    await page.evaluate(() => document.documentElement.removeAttribute('style'))
    await expect.poll(() => groundOf(page)).toBeGreaterThan(200)
  })

  test('is asked for again when the reader turns to the frame', async ({ page, openHost, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    const frame = await openHost(snippetOf(`${baseURL}${entry}`))
    await expectWhole(page, frame)
    await page.addStyleTag({ content: ':root { color-scheme: dark }' }) // of which no attribute tells
    await frame.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('follows a host that follows the system', async ({ page, openHost, baseURL }) => {
    const style = '<style>@media (prefers-color-scheme: dark) { :root { color-scheme: dark } }</style>'
    await page.emulateMedia({ colorScheme: 'light' })
    await expectWhole(page, await openHost(style + snippetOf(`${baseURL}${entry}`), 'light'))
    expect(await groundOf(page)).toBeGreaterThan(200)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })
})

/** A reader who has chosen the light look on our site. */
async function choseLight(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.setItem('scheme', 'light')
    } catch {
      // the host's page has a storage of its own, or none
    }
  })
}

/** The entry is there, and the frame has no more heights to tell. */
async function expectWhole(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.getByText(quito.summary.es)).toBeVisible()
  await expectNoScrolling(page)
}

/** From 0, black, to 255, white. */
async function groundOf(page: Page): Promise<number> {
  const colour = await page
    .frames()
    .at(1)
    ?.evaluate(() => {
      const main = document.querySelector('main')
      return main ? getComputedStyle(main).backgroundColor : 'rgb(255, 255, 255)'
    })
  const parts = (colour?.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  return parts.reduce((sum, part) => sum + part, 0) / 3
}
