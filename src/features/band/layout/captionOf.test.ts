import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aModelOf } from '../../../../tests/builders/band.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { layoutBand } from './bandLayout.ts'
import { captionOf } from './captionOf.ts'

const apart = ['2026-01-20', '2026-03-27', '2026-07-20']
const together = ['2026-01-20', '2026-01-20', '2026-01-20', '2026-01-20', '2026-01-27', '2026-07-20']
const many = Array.from({ length: 400 }, (_, at) => `2026-0${1 + (at % 9)}-1${at % 10}`)

function captionAt(dates: readonly string[], from: string, to: string) {
  const model = aModelOf(aTimeline(dates.map((date, at) => aMove({ id: `m${at}`, date }))))
  return captionOf(layoutBand(model, { from: toDay(from), to: toDay(to) }, 365))
}

describe(captionOf, () => {
  it.each([
    ['groups and dots of one', 'groups', together, '2026-01-01', '2027-01-01'],
    ['dots of one alone', 'singles', apart, '2026-01-01', '2027-01-01'],
    ['groups among shapes', 'mixed', together, '2026-01-10', '2026-02-10'],
    ['shapes alone', 'kinds', apart, '2026-01-10', '2026-02-10'],
    ['histograms', 'bins', many, '2026-01-01', '2027-01-01'],
    ['nothing', null, apart, '2026-04-10', '2026-05-10'],
  ])('is of what is drawn: %s', (_, caption, dates, from, to) => {
    expect(captionAt(dates, from, to)).toBe(caption)
  })
})
