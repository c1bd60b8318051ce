import { describe, expect, it } from 'vitest'
import { type LaneField, makeLanes } from '#src/domain/lanes.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { parseWindow, type TimeWindow, wholeWindow } from '#src/domain/time/timeWindow.ts'
import { aModelOf, restNames } from '../../../../tests/builders/band.ts'
import { busyTimeline } from '../../../../tests/builders/busyTimeline.ts'
import { layoutSvg } from '../../../../tests/builders/layoutSvg.ts'
import { layoutBand } from './bandLayout.ts'

const today = toDay('2026-11-23')
const timeline = busyTimeline()
const whole = wholeWindow(
  timeline.moves.map(({ span }) => span),
  today,
)

function drawn(field: LaneField, window: TimeWindow, width: number): string {
  const laneSet = makeLanes(timeline, field, 'usual', new Map(), restNames)
  return layoutSvg(layoutBand(aModelOf(timeline, field), window, width), laneSet, width)
}

// After a change that is meant: `npx vitest run --project logic -u src/features/band/layout/layout.svg.test.ts`, and look at the pictures.
describe(layoutBand, () => {
  it.each<[string, LaneField, string | null, number]>([
    ['whole', 'theme', null, 1000],
    ['whole-narrow', 'theme', null, 320], // too narrow for strokes: density
    ['nine-weeks', 'theme', '2026-01-15.2026-03-20', 1000],
    ['eight-days', 'theme', '2026-03-06.2026-03-14', 1000],
    ['one-day', 'theme', '2026-03-10.2026-03-11', 1000],
    ['countries', 'country', null, 1000],
  ])('draws a busy record as in %s.svg', async (name, field, view, width) => {
    const window = view === null ? whole : parseWindow(view)
    if (!window) throw new Error(`no window: ${view}`)
    await expect(drawn(field, window, width)).toMatchFileSnapshot(`__snapshots__/${name}.svg`)
  })
})
