/** Visits to the dashboard of a site, each with an empty cache. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { es } from '../../tests/builders/siteTexts.ts'
import { filterTimes } from '../measure/filterTimes.ts'
import { type Frames, pan, zoom } from '../measure/gestures.ts'
import { bareAddress } from './barePage.ts'
import { type Seen, seen, watchBytes, watchFor } from './firstMoves.ts'
import { entriesFolder } from './folders.ts'
import { type Walked, walk } from './walk.ts'

export type Visit = { move: Seen; mark: Seen; bare: number; filter: number; clear: number; pan: Frames; zoom: Frames }

const band = `section[aria-label="${es.band.label}"]`
/**
 * What is waited for: an entry's link in the page, a mark of the band or a bar of its histograms, and of the bare page its
 * first line.
 */
const selectors = {
  move: `main a[href^="${entriesFolder}/"]`,
  mark: `${band} svg a, ${band} rect[role="button"], ${band} svg g > path[fill][d]`,
  bare: 'p',
}

/** First moves, a filter by theme, and gestures on the band. */
export async function visit(browser: Browser, url: string, slowdown: number): Promise<Visit> {
  const bare = await open(browser, slowdown, async (page, client) => {
    const bytesUntil = await watchBytes(client)
    await watchFor(page, { bare: selectors.bare })
    await page.goto(url + bareAddress)
    return seen(page, 'bare', bytesUntil)
  })
  return open(browser, slowdown, async (page, client) => {
    const bytesUntil = await watchBytes(client)
    await watchFor(page, { move: selectors.move, mark: selectors.mark })
    await page.goto(url)
    const first = { move: await seen(page, 'move', bytesUntil), mark: await seen(page, 'mark', bytesUntil) }
    await page.locator('[role="slider"]').first().waitFor()
    await page.waitForTimeout(1_000)
    const filtered = await filterTimes(page)
    return { ...first, bare: bare.ms, ...filtered, pan: await pan(page, client), zoom: await zoom(page, client) }
  })
}

export async function visitAllPages(browser: Browser, url: string): Promise<Walked> {
  return open(browser, 1, async (page, client) => {
    await page.goto(url)
    await page.locator('[role="slider"]').first().waitFor()
    return walk(page, client)
  })
}

async function open<Result>(
  browser: Browser,
  slowdown: number,
  measure: (page: Page, client: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await measure(page, client)
  } finally {
    await context.close()
  }
}
