/** A made-up index of any size in the place of the record. */
import type { Page } from '@playwright/test'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, wholeWindow } from '#src/domain/time/timeWindow.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { generatedTitlesPath, generateTimeline, generateTitles } from '../../../bench/generateTimeline.ts'
import { aRecord } from '../../builders/record.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'
import { openBand } from './bandView.ts'

/** Opens the first page on it, and returns what it covers. */
export async function serveGenerated(page: Page, size: number): Promise<TimeWindow> {
  let whole: TimeWindow | null = null
  await withoutBuiltPages(page)
  await page.route('**/data/timeline.*.json', async (route) => {
    const response = await route.fetch()
    const file = generateTimeline(size, (await response.json()) as Parameters<typeof generateTimeline>[1])
    const { timeline } = parseTimelineFile(file, aRecord())
    whole = wholeWindow(
      timeline.moves.map(({ span }) => span),
      toDay(timeline.updated),
    )
    await route.fulfill({ response, json: file })
  })
  await page.route(`**/data/${generatedTitlesPath}`, (route) => route.fulfill({ json: generateTitles(size) }))
  // What is pointed at is fetched ahead; made-up moves have no details.
  await page.route('**/data/moves/move-*.json', (route) => route.fulfill({ json: {} }))
  await openBand(page, '/')
  if (!whole) throw new Error('the index was not asked for')
  return whole
}
