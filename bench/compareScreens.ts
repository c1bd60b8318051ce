/**
 * Compares how two builds of the site look, to the pixel: `npm run bench:screens -- BEFORE_DIST AFTER_DIST
 * [--out FOLDER] [--only name…]`. Ends with code 1 when anything differs. See bench/README.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { localeIds } from '#src/domain/vocabulary.ts'
import { findBrowser } from '../tests/browser/support/findBrowser.ts'
import { capture, type Ground, grounds, launchFor, type Shot } from './screens/capture.ts'
import { compareFiles } from './screens/compareFiles.ts'
import { comparePictures } from './screens/comparePictures.ts'
import { type Outcome, outcomeInWords, outcomeTable } from './screens/report.ts'
import { screens, usualWidths } from './screens/screens.ts'
import { serveSite } from './screens/serveSite.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { out: { type: 'string', default: 'test-results/screens' }, only: { type: 'string', multiple: true } },
})
const [before, after, ...moreNames] = positionals
if (!before || !after) throw new Error('which builds? npm run bench:screens -- BEFORE_DIST AFTER_DIST')
const names = [...(values.only ?? []), ...moreNames] // all that follows --only
const unknown = names.filter((name) => !screens.some((screen) => screen.name === name))
if (unknown.length > 0)
  throw new Error(`no such page: ${unknown.join(', ')}; there are ${screens.map(({ name }) => name).join(', ')}`)
const out = resolve(values.out)
rmSync(join(out, 'pictures'), { recursive: true, force: true })
mkdirSync(join(out, 'pictures'), { recursive: true })

const start = Date.now()
const found = await findBrowser()
const sites = await Promise.all([serveSite(resolve(before)), serveSite(resolve(after))])
const [first, second] = await Promise.all([launchFor(found, sites[0].port), launchFor(found, sites[1].port)])
const blank = await first.newPage()

const outcomes: Outcome[] = []
const seconds = () => Math.round((Date.now() - start) / 1_000)
for (const shot of wantedShots()) {
  const all = await compareShot([first, second], blank, shot)
  outcomes.push(...all)
  say(`${seconds()} s: ${shot.screen.name} ${shot.width} ${shot.locale}: ${all.map(outcomeInWords).join(', ')}`)
}
const files = names.length > 0 ? { count: 0, lines: [] } : await compareFiles(blank, resolve(before), resolve(after))
await Promise.all([first.close(), second.close()])
for (const site of sites) site.stop()

const differing = outcomes.filter((outcome) => outcome.found !== null)
const report = [
  outcomeTable(outcomes),
  ...(files.count > 0
    ? [`${files.count} pictures to share, ${files.lines.length} of which differ`, ...files.lines]
    : []),
  `${outcomes.length} pictures of pages, ${differing.length} of which differ; ${seconds()} s`,
].join('\n\n')
writeFileSync(join(out, 'report.md'), `${report}\n`)
say(`\n${report}\n\nReport and pictures: ${out}`)
process.exit(differing.length + files.lines.length > 0 ? 1 : 0)

function wantedShots(): Shot[] {
  return screens
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .flatMap((screen) =>
      (screen.widths ?? usualWidths).flatMap((width) => localeIds.map((locale) => ({ screen, width, locale }))),
    )
}

/** What differs is taken once more, so that a picture taken at an unlucky moment accuses nobody. */
async function compareShot(browsers: readonly Browser[], page: Page, shot: Shot): Promise<Outcome[]> {
  const once = await attempt(browsers, page, shot, false)
  if (once.every(({ found: difference }) => difference === null)) return once
  const twice = await attempt(browsers, page, shot, true)
  return twice.map((outcome, index) => (once[index]?.found === null ? once[index] : outcome))
}

/** Takes both sides at once. */
async function attempt(browsers: readonly Browser[], page: Page, shot: Shot, again: boolean): Promise<Outcome[]> {
  const { screen, width, locale } = shot
  const outcomeOf = (ground: Ground, difference: Outcome['found']): Outcome => {
    return { name: screen.name, width, locale, ground, found: difference, again }
  }
  const sides = await Promise.allSettled(browsers.map((browser) => capture(browser, shot)))
  const failed = sides.find((side) => side.status === 'rejected')
  const [former, latter] = sides.flatMap((side) => (side.status === 'fulfilled' ? [side.value] : []))
  if (failed || !former || !latter) return grounds.map((ground) => outcomeOf(ground, asError(failed?.reason)))
  const taken: Outcome[] = []
  for (const ground of grounds) {
    const difference = await comparePictures(page, former[ground], latter[ground])
    taken.push(outcomeOf(ground, difference))
    const stem = join(out, 'pictures', `${screen.name}-${width}-${locale}-${ground}`)
    const pictures = difference ? { before: former[ground], after: latter[ground], diff: difference.picture } : {}
    for (const [side, picture] of Object.entries(pictures)) writeFileSync(`${stem}-${side}.png`, picture)
  }
  return taken
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
