import { readFileSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { recordFiles } from '#src/formats/licence.ts'
import type { TimelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import { importing, withoutMoves } from '../../builders/importing.ts'
import { ourRecordFiles } from '../../builders/ourRecord.ts'
import { allMoves, moveById } from '../support/record.ts'
import { expect, test } from '../support/support.ts'

/** The library as its package has it: code, styles, languages, pictures. */
const library = resolve(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))), 'dist')
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** What of a timeline of the library is looked at here. */
type Timeline = {
  ready: boolean
  config: {
    events: {
      unique_id: string
      group: string
      display_date?: string
      start_date: { data: Record<string, number> }
      end_date?: { data: Record<string, number> }
      text: { headline: string; text: string }
    }[]
  }
}
type Window = { TL: { Timeline: new (id: string, data: string, options: object) => Timeline }; timeline: Timeline }

for (const locale of localeIds) {
  test(`TimelineJS shows the record that the site publishes for it, in ${locale}`, async ({ page, request }) => {
    const published = (await (await request.get(fileOf(locale))).json()) as TimelineJs
    const [first] = published.events
    if (!first) throw new Error('no move is published')
    expect(published.events).toHaveLength(allMoves.length)

    await openTimeline(page, locale)
    await expect(page.locator('.tl-timemarker')).toHaveCount(allMoves.length)
    await expect(page.locator('.tl-slide')).toHaveCount(allMoves.length + 1) // the title has one, too
    await page.locator('.tl-slidenav-next').click()
    const slide = page.locator(`[id="${first.unique_id}"].tl-slide`)
    await expect(slide.locator('.tl-headline')).toHaveText(moveById(first.unique_id).title[locale])
    await expect(slide.locator('.tl-headline-date')).toHaveText(first.display_date)
    await expect(slide.getByText(moveById(first.unique_id).summary[locale])).toBeVisible()
  })
}

test('what TimelineJS holds of the record is imported again, as far as slides go', async ({ page }) => {
  await openTimeline(page, 'es')
  const events = await page.evaluate(() =>
    (globalThis as unknown as Window).timeline.config.events.map(({ start_date: start, end_date: end, ...event }) => ({
      unique_id: event.unique_id,
      group: event.group,
      text: { headline: event.text.headline, text: event.text.text },
      start_date: start.data,
      end_date: end?.data,
    })),
  )
  const { moves, plan } = importing(JSON.stringify({ events }), { language: 'es' }, withoutMoves(ourRecordFiles()))
  const named = new Set(plan.faults.map(({ row }) => row))
  expect(moves.length).toBeGreaterThan(0)
  expect(moves.length + named.size).toBe(allMoves.length)
  for (const { id, date, kind, title } of moves) {
    const original = moveById(id)
    expect({ id, date, kind, title: title.es }).toEqual({
      id,
      date: original.date.replaceAll(/[~?%]/g, ''),
      kind: original.kind,
      title: original.title.es,
    })
  }
})

function fileOf(locale: Locale): string {
  return `/${recordFiles().timelineJs[locale]}`
}

/** Opens a page that loads the library and the published file, all from one server, until the timeline is made. */
async function openTimeline(page: Page, locale: Locale): Promise<void> {
  const script = `const { origin } = location
    window.timeline = new TL.Timeline('timeline', '${fileOf(locale)}', {
      language: '${locale}', font: null, script_path: origin + '/timelinejs/js/'
    })`
  await page.route('**/timelinejs/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/timelinejs/', '')
    const file = join(library, path)
    if (path === '') {
      await route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Timeline</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/timelinejs/css/timeline.css"><div id="timeline" style="height: 600px"></div><script src="/timelinejs/js/timeline.js"></script><script>${script}</script>`,
      })
    } else if (file.startsWith(library + sep)) {
      await route.fulfill({ contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) })
    } else await route.abort()
  })
  await page.goto('/timelinejs/')
  await page.waitForFunction(() => (globalThis as unknown as Partial<Window>).timeline?.ready === true)
}
