/**
 * Two hundred rounds of what readers do, in one tab, on a built site: what the browser holds every twenty-five rounds.
 * `npm run bench:endurance -- DIST [ROUNDS]`. See bench/README.md.
 */
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { type Held, held } from './endurance/held.ts'
import { round } from './endurance/round.ts'
import { serveCompressed } from './scale/serveCompressed.ts'

const every = 25

const [dist = 'dist', asked = '200'] = process.argv.slice(3)
const rounds = Number(asked)
const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
const site = await serveCompressed(resolve(dist), new Map())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'es-CL' })
page.setDefaultTimeout(60_000)
page.on('pageerror', (error) => {
  throw error
})
const client = await page.context().newCDPSession(page)
await client.send('Performance.enable')
await page.goto(`http://127.0.0.1:${site.port}/`)
await page.locator('[role="slider"]').first().waitFor()

const rows: [done: number, held: Held][] = []
for (let done = 1; done <= rounds; done++) {
  await round(page, done)
  if (done === 1 || done % every === 0) {
    rows.push([done, await held(page, client)])
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`)
  }
}
process.stdout.write(`${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}\n\n${table(rows)}\n`)
await browser.close()
process.exit(0)

function table(lines: typeof rows): string {
  const names = Object.keys(lines[0]?.[1] ?? {})
  return [
    `| rounds | ${names.join(' | ')} |`,
    `| ---: |${' ---: |'.repeat(names.length)}`,
    ...lines.map(([done, values]) => `| ${done} | ${Object.values(values).join(' | ')} |`),
  ].join('\n')
}
