/**
 * Measures the band in a real Chromium on the built site, with the real record and with generated ones:
 * `npm run bench` (all sizes) or `npm run bench -- 10000`. Definitions as in bench/README.md. Prints a Markdown table.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { makeLanes } from '#src/domain/lanes.ts'
import { layoutBand } from '#src/features/band/layout/bandLayout.ts'
import { makeBandModel } from '#src/features/band/layout/bandModel.ts'
import { parseTimelineFile, type TimelineFile } from '#src/record/load/timelineFile.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { withoutBuiltPages } from '../tests/browser/support/withoutBuiltPages.ts'
import { aRecord } from '../tests/builders/record.ts'
import { es } from '../tests/builders/siteTexts.ts'
import { generateTimeline } from './generateTimeline.ts'

const sizes = process.argv.slice(3).map(Number).filter(Boolean)
const runs = 3
const seconds = 2

type Frames = { fps: number; worst: number }
type Row = { size: number; layout: number; pan: Frames; zoom: Frames; filter: number; clear: number }

const server = await preview({ preview: { port: 4329, strictPort: true }, logLevel: 'error' })
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
const real = readIndex()
const rows: Row[] = []
for (const size of sizes.length > 0 ? sizes : [0, 1_000, 10_000, 100_000]) {
  const file = size === 0 ? real : generateTimeline(size, real)
  rows.push(await measure(file))
}
const version = browser.version()
await browser.close()
await server.close()
process.stdout.write(report(rows, version))
process.exit(0)

async function measure(file: TimelineFile): Promise<Row> {
  const size = file.moves.id.length
  const all: Row[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await withoutBuiltPages(page)
    await page.route(/\/data\/timeline\..*\.json$/, (route) => route.fulfill({ json: file }))
    await page.goto('http://localhost:4329/')
    await page.locator('[role="slider"]').first().waitFor()
    await page.waitForTimeout(1_000)
    const filtered = await filterTimes(page)
    const client = await context.newCDPSession(page)
    all.push({
      size,
      layout: layoutTime(file),
      ...filtered,
      pan: await pan(page, client),
      zoom: await zoom(page, client),
    })
    await context.close()
  }
  return {
    size,
    layout: median(all.map((row) => row.layout)),
    filter: median(all.map((row) => row.filter)),
    clear: median(all.map((row) => row.clear)),
    pan: { fps: median(all.map((row) => row.pan.fps)), worst: median(all.map((row) => row.pan.worst)) },
    zoom: { fps: median(all.map((row) => row.zoom.fps)), worst: median(all.map((row) => row.zoom.worst)) },
  }
}

/** From the click until the second frame after the count has changed; the median of three themes, each on the full set. */
async function filterTimes(page: Page): Promise<{ filter: number; clear: number }> {
  const times = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('label[data-theme] input:enabled')].slice(0, 3)
    const said = document.querySelector('[role="status"]:has(b)') as HTMLElement
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const press = (box: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        new MutationObserver((_, observer) => {
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }).observe(said, { subtree: true, childList: true, characterData: true })
        box.click()
      })
    const filter: number[] = []
    const clear: number[] = []
    for (const box of boxes) {
      await pause(400)
      filter.push(await press(box))
      await pause(400)
      clear.push(await press(box))
    }
    return { filter, clear }
  })
  return { filter: median(times.filter), clear: median(times.clear) }
}

async function pan(page: Page, client: CDPSession): Promise<Frames> {
  await page.getByRole('button', { name: 'Todo', exact: true }).click()
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Acercar' }).click()
  await page.waitForTimeout(600)
  const box = await stageBox(page)
  const y = box.y + box.height * 0.97 // on the axis, beside the marks
  const at = (x: number, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased') =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  const middle = box.x + box.width / 2
  await at(middle, 'mousePressed')
  const frames = await framesWhile(page, (elapsed) =>
    at(middle + Math.sin(elapsed / 250) * box.width * 0.35, 'mouseMoved'),
  )
  await at(middle, 'mouseReleased')
  return frames
}

async function zoom(page: Page, client: CDPSession): Promise<Frames> {
  await page.getByRole('button', { name: 'Todo', exact: true }).click()
  await page.waitForTimeout(600)
  const box = await stageBox(page)
  const x = box.x + box.width * 0.4
  const y = box.y + box.height * 0.5
  return framesWhile(page, (elapsed) =>
    client.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY: elapsed < 1_000 ? -12 : 12,
      modifiers: 2, // Ctrl
    }),
  )
}

/** Sends input by the clock, about sixty times a second, and reads the frames that the page made meanwhile. */
async function framesWhile(page: Page, send: (elapsed: number) => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = []
    const tick = (now: number) => {
      frames.push(now)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, { benchFrames: frames })
  })
  const start = performance.now()
  const pending: Promise<unknown>[] = []
  for (let elapsed = 0; elapsed < seconds * 1_000; elapsed = performance.now() - start) {
    pending.push(send(elapsed))
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await Promise.all(pending)
  const frames = await page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames.slice())
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time))
  const length = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  return { fps: (gaps.length / length) * 1_000, worst: Math.max(...gaps) }
}

/** One layout of the whole record at 1,000 pixels, in milliseconds: the model of the selection is made once a filter. */
function layoutTime(file: TimelineFile): number {
  const { timeline } = parseTimelineFile(file, aRecord())
  const laneSet = makeLanes(timeline, 'theme', 'usual', new Map(), { other: '', none: '' })
  const model = makeBandModel(
    timeline,
    timeline.moves.map((_, index) => index),
    laneSet,
  )
  const window = { from: (model.first[0] ?? 0) - 5, to: (model.last.at(-1) ?? 0) + 5 }
  layoutBand(model, window, 1_000)
  const times = Array.from({ length: 50 }, (_, index) => {
    const start = performance.now()
    layoutBand(model, { from: window.from + index / 10, to: window.to }, 1_000)
    return performance.now() - start
  })
  return median(times)
}

async function stageBox(page: Page) {
  const box = await page.locator('svg', { has: page.getByRole('group', { name: es.band.label }) }).boundingBox()
  if (!box) throw new Error('the band is not to be seen')
  return box
}

function readIndex(): TimelineFile {
  const folder = 'dist/data'
  const name = readdirSync(folder).find((file) => file.startsWith('timeline.'))
  if (!name) throw new Error('build the site first: npm run build')
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as TimelineFile
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function report(measured: readonly Row[], chromiumVersion: string): string {
  const cells = measured.map(({ size, layout, pan: p, zoom: z, filter, clear }) =>
    [
      size.toLocaleString('en'),
      layout.toFixed(2),
      p.fps.toFixed(1),
      p.worst.toFixed(0),
      z.fps.toFixed(1),
      z.worst.toFixed(0),
      filter.toFixed(0),
      clear.toFixed(0),
    ].join(' | '),
  )
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${chromiumVersion}, no GPU; medians of ${runs} runs`,
    '',
    '| moves | layout ms | pan fps | pan worst ms | zoom fps | zoom worst ms | filter ms | clear ms |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...cells.map((line) => `| ${line} |`),
    '',
  ].join('\n')
}
