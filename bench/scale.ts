/**
 * Builds the record of data/ and that of a folder, and measures both in turn: `npm run bench:scale -- FOLDER`, or
 * `npm run bench:scale -- --built DIST FOLDER_DIST` for sites that are built. Definitions as in bench/README.md.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { bareAddress, barePage } from './scale/barePage.ts'
import { buildRecord } from './scale/buildRecord.ts'
import { serveCompressed } from './scale/serveCompressed.ts'
import { siteSize } from './scale/siteSize.ts'
import { type Measured, table } from './scale/table.ts'
import { type Visit, visit, visitAllPages } from './scale/visits.ts'
import type { Walked } from './scale/walk.ts'

const runs = 3
const slowdowns = [1, 4]

type Built = Pick<Measured, 'name' | 'builds'> & { dist: string }

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { built: { type: 'boolean', default: false } },
})
const work = mkdtempSync(join(tmpdir(), 'scale-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const built = await (values.built ? builtSites(positionals) : buildBoth(positionals))
const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })

const sites = []
for (const { name, dist, ...rest } of built) {
  say(`${name}: counting files`)
  const pages = new Map<string, string>()
  const { port, stop } = await serveCompressed(dist, pages)
  const url = `http://127.0.0.1:${port}`
  pages.set(bareAddress, await barePage(browser, `${url}/`))
  const visits = new Map<number, Visit[]>(slowdowns.map((slowdown) => [slowdown, []]))
  const walks: Walked[] = []
  sites.push({ name, url, stop, size: siteSize(dist), visits, walks, ...rest })
}
for (const { url } of sites) await visit(browser, url, 1) // so that the server has compressed everything
for (let run = 1; run <= runs; run++) {
  for (const { name, url, visits, walks } of sites) {
    say(`${name}: visit ${run} of ${runs}`)
    for (const [slowdown, list] of visits) list.push(await visit(browser, url, slowdown))
    walks.push(await visitAllPages(browser, url))
  }
}
const version = browser.version()
await browser.close()
for (const { stop } of sites) stop()

const [ours, other] = sites
if (ours && other) {
  process.stdout.write(`
${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${version}, no GPU; medians of ${runs} visits

${table(ours, other, slowdowns)}
`)
}
process.exit(0)

async function buildBoth([folder]: readonly string[]): Promise<Built[]> {
  if (folder === undefined) throw new Error('which record? npm run bench:scale -- FOLDER')
  const both: Built[] = []
  for (const record of ['data', folder]) {
    say(`${record}: building`)
    const place = join(work, String(both.length))
    mkdirSync(place)
    const { dist, ...builds } = await buildRecord(resolve(record), place)
    both.push({ name: basename(resolve(record)), dist, builds })
  }
  return both
}

function builtSites(dists: readonly string[]): Built[] {
  if (dists.length !== 2) throw new Error('which sites? npm run bench:scale -- --built DIST FOLDER_DIST')
  return dists.map((dist) => ({ name: basename(resolve(dist)), dist: resolve(dist) }))
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
