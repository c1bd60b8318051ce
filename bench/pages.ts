/**
 * Lighthouse for a phone on the built site behind nginx with the configuration that we ship: `npm run bench:pages`.
 * Medians of five runs a page; prints a Markdown table.
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findNginx } from '../tests/browser/served/findNginx.ts'
import { startNginx } from '../tests/browser/served/nginx.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'

const pages = ['/', '/movimientos/2025-12-23-quito-noboa']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const runs = 5
const port = 9333

const nginx = findNginx()
if (!nginx) throw new Error('nginx cannot be had here, and the figures are those of a real server')
const site = await startNginx(nginx, resolve('dist'), '/')
const { executablePath, args, env } = await findBrowser()
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const browser = spawn(
  executablePath,
  [...args, '--headless=new', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'],
  { env: { ...process.env, ...env }, stdio: 'ignore' },
)
await setTimeout(4_000) // until it listens
const lines = [`| page | ${categories.join(' | ')} | layout shift | first paint ms | largest paint ms | blocking ms |`]
lines.push(`| --- |${' ---: |'.repeat(categories.length + 4)}`)
for (const page of pages) lines.push(`| ${page} | ${(await measure(site.url + page)).join(' | ')} |`)
const gone = once(browser, 'exit')
browser.kill()
await gone // it writes to its profile to the last
await site.stop()
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
process.stdout.write(`\nMedians of ${runs} runs\n\n${lines.join('\n')}\n`)
process.exit(0)

/** Scores out of 100, then layout shift, and milliseconds. */
async function measure(url: string): Promise<string[]> {
  const all: number[][] = []
  for (let run = 0; run < runs; run++) {
    const lhr = await lighthouse(url)
    if (lhr.runtimeError) throw new Error(`Lighthouse failed: ${lhr.runtimeError.message}`)
    const number = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN
    all.push([
      ...categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
      number('cumulative-layout-shift'),
      number('first-contentful-paint'),
      number('largest-contentful-paint'),
      number('total-blocking-time'),
    ])
    if (run === 0) tellFaults(url, lhr)
  }
  return (all[0] ?? []).map((_, column) => {
    const middle = all.map((row) => row[column] ?? Number.NaN).toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN
    return column === categories.length ? middle.toFixed(3) : String(Math.round(middle))
  })
}

/** What keeps a page from its hundred, beside speed. */
function tellFaults(url: string, { categories: scored, audits }: Report): void {
  for (const id of categories.slice(1)) {
    for (const { id: audit } of scored[id]?.auditRefs ?? []) {
      const { score, title, scoreDisplayMode } = audits[audit] ?? {}
      if (score !== null && score !== undefined && score < 1 && scoreDisplayMode === 'binary') {
        process.stdout.write(`${url}: ${title}\n`)
      }
    }
  }
}

/** The part of Lighthouse's report that is read here. */
type Report = {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string }[] }>
  audits: Record<
    string,
    { score: number | null; title: string; scoreDisplayMode: string; numericValue?: number } | undefined
  >
}

/** Runs Lighthouse at a pinned version; npx fetches it, since its dependency tree is too large to install for a bench. */
async function lighthouse(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      'lighthouse@12.8.2',
      url,
      `--port=${port}`,
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(stdout) as Report
}
