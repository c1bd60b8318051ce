/**
 * Measures the search as a reader types, on sites that are built: `npm run bench:typing -- DIST FOLDER_DIST`. See bench/README.md.
 */
import { cpus } from 'node:os'
import { basename, resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { median } from './measure/median.ts'
import { focusSearch, type Typed, typeWord } from './measure/typing.ts'
import { serveCompressed } from './scale/serveCompressed.ts'

const slowdowns = [1, 4]
/** Lighthouse's slow 4G: a phone's line. */
const phoneLine = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 }
const viewport = { width: 390, height: 844 }
const laptop = { width: 1280, height: 800 }

/** It would have fetched the texts before the field has the focus. */
const serviceWorkers = 'block'
/** Words that are in titles of the record or begin some, one mistyped, one that is nowhere. */
const words = ['presidente', 'mexico', 'cumbre', 'presidnete', 'zzzz']

const dists = process.argv.slice(3)
if (dists.length === 0) throw new Error('which sites? npm run bench:typing -- DIST FOLDER_DIST')
const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
const rows: Record<string, unknown>[] = []
for (const dist of dists) {
  const site = await serveCompressed(resolve(dist), new Map())
  const url = `http://127.0.0.1:${site.port}`
  await loading(browser, url, laptop) // so that the server has compressed everything
  const pieces = [await loading(browser, url, viewport), await loading(browser, url, viewport)]
  rows.push({ site: basename(resolve(dist)), 'focus to last piece, phone line, ms': Math.round(median(pieces)) })
  for (const slowdown of slowdowns)
    rows.push({ site: basename(resolve(dist)), slowdown, ...(await typing(browser, url, slowdown)) })
  site.stop()
}
process.stdout.write(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}\n${JSON.stringify(rows, null, 2)}\n`,
)
await browser.close()
process.exit(0)

/** It remembers more than 250 files: a large record has a file of titles for each of its years. */
async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(() => performance.setResourceTimingBufferSize(10_000))
  return page
}

async function loading(on: Browser, url: string, size: { width: number; height: number }): Promise<number> {
  const context = await on.newContext({ viewport: size, serviceWorkers })
  try {
    const page = await newPage(context)
    const client = await context.newCDPSession(page)
    await page.goto(url)
    await page.getByRole('combobox').first().waitFor()
    await page.waitForTimeout(2_000)
    await client.send('Network.enable')
    await client.send(
      'Network.emulateNetworkConditions',
      size === laptop ? { ...phoneLine, latency: 0, downloadThroughput: -1 } : phoneLine,
    )
    return await focusSearch(page)
  } finally {
    await context.close()
  }
}

async function typing(on: Browser, url: string, slowdown: number): Promise<Record<string, number>> {
  const context = await on.newContext({ viewport: laptop, serviceWorkers })
  try {
    const page = await newPage(context)
    const client = await context.newCDPSession(page)
    await page.goto(url)
    await page.locator('[role="slider"]').first().waitFor()
    await page.waitForTimeout(1_000)
    await focusSearch(page)
    const field = page.getByRole('combobox').first()
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const all: Typed[] = []
    for (const word of words) {
      all.push(await typeWord(page, client, word))
      await field.fill('')
      await page.waitForTimeout(1_000)
    }
    const typed = all.flatMap((one) => one.typing)
    const following = all.flatMap((one) => one.following)
    return {
      'last key to suggestions, median ms': Math.round(median(all.map(({ suggested }) => suggested))),
      '… worst ms': Math.round(Math.max(...all.map(({ suggested }) => suggested))),
      'last key to list, median ms': Math.round(median(all.map(({ followed }) => followed))),
      'worst frame while typing, ms': Math.round(Math.max(...typed)),
      '… over 50 ms, of 1,000': overLong(typed),
      'worst frame as the page follows, ms': Math.round(Math.max(...following)),
      '…… over 50 ms, of 1,000': overLong(following),
      'processor: last key to suggestions, worst ms': Math.round(
        Math.max(...all.map((one) => one.processor.suggested)),
      ),
      'processor: longest task while typing, ms': Math.round(Math.max(...all.map((one) => one.processor.typing))),
      'processor: longest task as the page follows, ms': Math.round(
        Math.max(...all.map((one) => one.processor.following)),
      ),
    }
  } finally {
    await context.close()
  }
}

/** A gap of three frames of a screen of 60 Hz counts as 50 ms. */
function overLong(gaps: readonly number[]): number {
  return Math.round((gaps.filter((gap) => gap > 51).length / gaps.length) * 1_000)
}
