/**
 * Measures the band in a real Chromium on the built site, with the real record and with generated ones:
 * `npm run bench` (all sizes) or `npm run bench -- 10000`. Definitions as in bench/README.md. Prints a Markdown table.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { makeLanes } from '#src/domain/lanes.ts'
import { layoutBand } from '#src/features/band/layout/bandLayout.ts'
import { makeBandModel } from '#src/features/band/layout/bandModel.ts'
import { parseTimelineFile, type TimelineFile } from '#src/record/load/timelineFile.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { withoutBuiltPages } from '../tests/browser/support/withoutBuiltPages.ts'
import { aRecord } from '../tests/builders/record.ts'
import { generatedTitlesPath, generateTimeline, generateTitles } from './generateTimeline.ts'
import { filterTimes } from './measure/filterTimes.ts'
import { type Frames, pan, zoom } from './measure/gestures.ts'
import { median } from './measure/median.ts'

const sizes = process.argv.slice(3).map(Number).filter(Boolean)
const runs = 3

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
    await page.route(`**/data/${generatedTitlesPath}`, (route) => route.fulfill({ json: generateTitles(size) }))
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

function readIndex(): TimelineFile {
  const folder = 'dist/data'
  const name = readdirSync(folder).find((file) => file.startsWith('timeline.'))
  if (!name) throw new Error('build the site first: npm run build')
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as TimelineFile
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
