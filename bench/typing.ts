/**
 * Measures the search as a reader types, on sites that are built: `npm run bench:typing -- DIST FOLDER_DIST`. See bench/README.md.
 */
import { cpus } from 'node:os'
import { basename, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { median } from './measure/median.ts'
import { focusSearch, type Typed, typeWord } from './measure/typing.ts'
import { serveCompressed } from './scale/serveCompressed.ts'

const slowdowns = [1, 4]
/** Lighthouse's slow 4G: a phone's line. */
const phoneLine = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 }
const viewport = { width: 390, height: 844 }
const laptop = { width: 1280, height: 800 }

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

async function loading(on: Browser, url: string, size: { width: number; height: number }): Promise<number> {
  const context = await on.newContext({ viewport: size })
  try {
    const page = await context.newPage()
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

/** Words that are in titles of the record, one mistyped, one that is nowhere. */
async function typing(on: Browser, url: string, slowdown: number): Promise<Record<string, number>> {
  const context = await on.newContext({ viewport: laptop })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await page.goto(url)
    await page.locator('[role="slider"]').first().waitFor()
    await page.waitForTimeout(1_000)
    await focusSearch(page)
    const field = page.getByRole('combobox').first()
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const all: Typed[] = []
    for (const word of ['presidente', 'mexico', 'presidnete', 'zzzz']) {
      all.push(await typeWord(page, word))
      await field.fill('')
      await page.waitForTimeout(1_000)
    }
    const gaps = all.flatMap((one) => one.gaps)
    const results = all.flatMap((one) => one.results)
    return {
      'last key to results, median ms': Math.round(median(results)),
      'last key to results, worst ms': Math.round(Math.max(...results)),
      'worst frame, ms': Math.round(Math.max(...gaps)),
      'frames over 50 ms, of 1,000': Math.round((gaps.filter((gap) => gap > 51).length / gaps.length) * 1_000),
    }
  } finally {
    await context.close()
  }
}
