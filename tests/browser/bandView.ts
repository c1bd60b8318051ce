/** The band as a reader's hand and eye meet it: its parts, the places of its marks, and the window of the link. */

import type { CDPSession, Locator, Page } from '@playwright/test'
import { parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { parseWindow, type TimeWindow, wholeWindow } from '#src/domain/time/timeWindow.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { generateTimeline } from '../../bench/generateTimeline.ts'
import { aRecord } from '../builders/record.ts'
import { moves } from './record.ts'
import { dashboard, expect } from './support.ts'
import { takenOver } from './takenOver.ts'
import { withoutBuiltPages } from './withoutBuiltPages.ts'

export const spans = moves.flatMap(({ id, date }) => {
  const span = parseDateSpan(date)
  return span ? [{ id, ...span, middle: (span.first + span.last + 1) / 2 }] : []
})

/** What the band can show of the record at most. */
export const wholeRecord = wholeWindow(
  spans,
  toDay(
    moves
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? '',
  ),
)

export type Place = { x: number; y: number }

export function bandView(page: Page, t = es) {
  const { band, marks } = dashboard(page, t)
  const stage = band.getByRole('presentation').filter({ has: page.locator('svg') })
  const drawing = stage.locator(':scope > svg')
  return {
    stage,
    drawing,
    marks,
    links: marks.getByRole('link'),
    clusters: marks.getByRole('button'),
    mark: (id: string) => marks.locator(`[data-mark="${id}"]`),
    /** The words on the axis and over the lanes. */
    ground: drawing.locator(':scope > g').first(),
    /** The stretches of the density; clusters are buttons too. */
    bins: drawing.locator('rect[role="button"]'),
    card: stage.locator(':scope > div:not([role])'),
    gathered: page.getByRole('dialog'),
    laneSaid: stage.getByRole('status'),
    hint: stage.getByText(t.band.wheelHint('Ctrl')),
    zoomIn: band.getByRole('button', { name: t.band.zoomIn }),
    zoomOut: band.getByRole('button', { name: t.band.zoomOut }),
    all: band.getByRole('button', { name: t.band.showAll, exact: true }),
    share: band.getByRole('button', { name: t.band.share }),
    lanes: band.getByRole('combobox', { name: t.band.lanes }),
    order: band.getByRole('combobox', { name: t.band.order }),
    laneNames: band.locator('ul[aria-hidden="true"] li'),
    whole: band.getByRole('slider', { name: t.band.overviewMove }),
    start: band.getByRole('slider', { name: t.band.overviewStart }),
    end: band.getByRole('slider', { name: t.band.overviewEnd }),
  }
}

/** Opens an address and waits until the band is drawn and stands still. */
export async function openBand(page: Page, address: string, t = es): Promise<ReturnType<typeof bandView>> {
  await page.goto(address)
  await takenOver(page)
  const view = bandView(page, t)
  await expect(view.whole).toBeVisible()
  await settled(page)
  return view
}

/** Waits until nothing moves any more; the fading hint, which takes seconds, does not count. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(60)
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => Number(animation.effect?.getComputedTiming().duration) > 1_000),
  )
}

/** Where each mark stands: the middle of its stroke, from the left of the drawing, by its id. */
export async function positions(page: Page): Promise<Record<string, number>> {
  await settled(page)
  const { stage, marks } = bandView(page)
  const left = (await boxOf(stage)).x
  const found = await marks.locator('[data-mark]').evaluateAll((all) =>
    all.map((mark): [string, number] => {
      const box = mark.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
      return [mark.getAttribute('data-mark') ?? '', box.x + box.width / 2]
    }),
  )
  return Object.fromEntries(found.map(([id, x]) => [id, x - left]))
}

export async function positionOf(page: Page, id: string): Promise<number> {
  return (await positions(page))[id] ?? Number.NaN
}

/** The middle of a mark's uppermost shape on the page: where a pointer hits it and no other. */
export async function pointOf(page: Page, id: string): Promise<Place> {
  await settled(page)
  const box = await boxOf(bandView(page).mark(id).locator('rect').first())
  return { x: box.x + box.width / 2, y: box.y + 10 }
}

/** A place on the foot of the drawing, where there are no marks, by the part of its width. */
export async function footAt(page: Page, part: number): Promise<Place> {
  const box = await boxOf(bandView(page).drawing)
  return { x: box.x + part * box.width, y: box.y + box.height - 12 }
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`nothing to be seen: ${String(locator)}`)
  return box
}

/** What the overview says in words that is visible: changes whenever the window does. */
export async function windowSaid(page: Page): Promise<string> {
  return (await bandView(page).whole.getAttribute('aria-valuetext')) ?? ''
}

/** The window that the link says, or null. */
export function windowOf(page: Page): TimeWindow | null {
  return parseWindow(new URL(page.url()).searchParams.get('view') ?? '')
}

/** The window that the link says once it says one. */
export async function linkedWindow(page: Page): Promise<TimeWindow> {
  await expect.poll(() => windowOf(page), { message: 'the link says no window' }).not.toBeNull()
  // A gesture writes when it rests: the last word counts.
  await page.waitForTimeout(350)
  return windowOf(page) ?? { from: 0, to: 0 }
}

export function lengthOf({ from, to }: TimeWindow): number {
  return to - from
}

export function windowFrom(from: string, to: string): TimeWindow {
  return { from: toDay(from), to: toDay(to) }
}

/** The moves that stand alone: no other within so many days, their day known, the loneliest first. */
export function lonelyMoves(days: number): string[] {
  const gapOf = (one: (typeof spans)[number]) =>
    Math.min(...spans.filter(({ id }) => id !== one.id).map(({ middle }) => Math.abs(middle - one.middle)))
  return spans
    .filter(({ precision, first, last, approximate }) => precision === 'day' && first === last && !approximate)
    .filter((span) => gapOf(span) >= days)
    .toSorted((a, b) => gapOf(b) - gapOf(a))
    .map(({ id }) => id)
}

export async function wheel(page: Page, at: Place, dx: number, dy: number, key?: 'Control'): Promise<void> {
  await page.mouse.move(at.x, at.y)
  if (key) await page.keyboard.down(key)
  await page.mouse.wheel(dx, dy)
  if (key) await page.keyboard.up(key)
  await page.waitForTimeout(300)
}

export async function drag(page: Page, from: Place, dx: number, dy = 0): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const steps = 8
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(from.x + (dx * step) / steps, from.y + (dy * step) / steps)
  }
  await page.mouse.up()
  await page.waitForTimeout(300)
}

/** Fingers that glide over the screen together, each from one place to another. */
export async function swipe(session: CDPSession, fingers: readonly { from: Place; to: Place }[]): Promise<void> {
  const steps = 12
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) })
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await new Promise((resolve) => setTimeout(resolve, 400))
}

/** Puts a made-up index of this size in the place of the record, and returns what it covers. */
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
  // What is pointed at is fetched ahead; made-up moves have no details.
  await page.route('**/data/moves/move-*.json', (route) => route.fulfill({ json: {} }))
  await openBand(page, '/')
  if (!whole) throw new Error('the index was not asked for')
  return whole
}
