/**
 * When the marks of the band are painted, beside the first text of the page: `npm run bench:marks`. On the built site behind
 * nginx with the configuration that we ship, at 1280 × 800 pixels, with the processor as it is and four times slower. Medians
 * of five loads; prints a Markdown table.
 */
import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findNginx } from '../tests/browser/served/findNginx.ts'
import { startNginx } from '../tests/browser/served/nginx.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { median } from './measure/median.ts'

/** When each was first laid out in a frame, in milliseconds from the start of the load. */
type Frames = { text?: number; marks?: number }

const runs = 5
const nginx = findNginx()
if (!nginx) throw new Error('nginx cannot be had here, and the figures are those of a real server')
const site = await startNginx(nginx, resolve('dist'), '/')
const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
const lines = ['| page | processor | first text ms | marks ms | ratio |', '| --- | ---: | ---: | ---: | ---: |']
for (const path of ['/', '/en']) {
  for (const slowdown of [1, 4]) {
    const all: Required<Frames>[] = []
    for (let run = 0; run < runs; run++) all.push(await load(site.url + path, slowdown))
    const [text, marks] = [median(all.map((one) => one.text)), median(all.map((one) => one.marks))]
    lines.push(`| ${path} | 1/${slowdown} | ${text.toFixed(0)} | ${marks.toFixed(0)} | ${(marks / text).toFixed(2)} |`)
  }
}
await browser.close()
await site.stop()
process.stdout.write(`\nMedians of ${runs} loads\n\n${lines.join('\n')}\n`)

/** Loads a page with an empty cache. */
async function load(url: string, slowdown: number): Promise<Required<Frames>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    const frames: Frames = {}
    Object.assign(window, { marksSeen: frames })
    const isLaidOut = (selector: string) =>
      [...document.querySelectorAll(selector)].some((part) => part.getBoundingClientRect().height > 0)
    const look = () => {
      if (isLaidOut('h1')) frames.text ??= performance.now()
      if (isLaidOut('section svg a')) frames.marks ??= performance.now()
      if (frames.marks === undefined || frames.text === undefined) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(url)
  const found = await seenIn(page)
  await context.close()
  return found
}

async function seenIn(page: Page): Promise<Required<Frames>> {
  const handle = await page.waitForFunction(() => {
    const { text, marks } = (window as unknown as { marksSeen: Frames }).marksSeen
    return text !== undefined && marks !== undefined ? { text, marks } : null
  })
  const found = await handle.jsonValue()
  if (!found) throw new Error('the page shows no marks')
  return found
}
