import { describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'

import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { layoutBand } from './bandLayout.ts'
import type { PlacedMark } from './placeMark.ts'
import { slotWidth } from './sizes.ts'

const year = { from: toDay('2026-01-01'), to: toDay('2027-01-01') } // a pixel a day
const day = '2026-07-01'

function drawn(...dates: string[]): readonly PlacedMark[] {
  return layoutBand(aModel(dated(...dates)), year, 365).marks
}

function dated(...dates: string[]): Move[] {
  return dates.map((date, index) => aMove({ id: `m${index}`, date }))
}

const times = (count: number, date: string) => Array.from({ length: count }, () => date)

/** How many moves each mark has, and where it stands. */
function marksOf(...dates: string[]): number[][] {
  return drawn(...dates).map(({ moves, x }) => [moves.length, x])
}

function extentOf(date: string): PlacedMark['extent'] | undefined {
  return drawn(date)[0]?.extent
}

describe(layoutBand, () => {
  it.each([0, 1, 10])('draws nothing at a width of %d', (width) => {
    expect(layoutBand(aModel(dated(day)), year, width)).toMatchObject({ state: 'marks', density: null, marks: [] })
  })

  it('is empty without moves and in a window outside the record', () => {
    expect(layoutBand(aModel([]), year, 365)).toMatchObject({ state: 'marks', density: null, marks: [], labels: [] })
    expect(drawn('2025-12-31', '2027-01-01')).toEqual([])
  })

  it('places one move in the middle of its days, as far as they are shown', () => {
    expect(marksOf('2026-01-31')).toEqual([[1, 30.5]])
    expect(marksOf('2026-02-01/2026-02-10')).toEqual([[1, 36]])
    expect(marksOf('2025-01-01/2026-02-10')).toEqual([[1, expect.closeTo(20.5)]])
    expect(marksOf('2026-12-02/2028-01-01')).toEqual([[1, 350]])
  })

  it('draws several moves of one day as one mark, and near two or three of them side by side', () => {
    expect(marksOf(day, day)).toEqual([[2, 181.5]])
    expect(marksOf(...times(66, day))).toEqual([[66, 181.5]])
    const near = { from: toDay(day) - 15, to: toDay(day) + 16 }
    const nearMarks = (count: number) => layoutBand(aModel(dated(...times(count, day))), near, 310).marks
    expect(nearMarks(3).map(({ x }) => x)).toEqual([144, 155, 166])
    expect(nearMarks(4).map(({ moves }) => moves.length)).toEqual([4])
  })

  it('draws all moves of a day side by side when the window is that day and the width suffices', () => {
    const window = { from: toDay(day), to: toDay(day) + 1 }
    const marksAt = (count: number, width: number) =>
      layoutBand(aModel(dated(...times(count, day))), window, width).marks
    expect(marksAt(90, 1000)).toHaveLength(90)
    expect(marksAt(90, 1000).map(({ x }) => x)).toEqual(Array.from({ length: 90 }, (_, at) => 10.5 + at * slotWidth))
    expect(marksAt(91, 1000)).toHaveLength(91) // to the very edges
    expect(marksAt(92, 1000)).toHaveLength(1)
    expect(marksAt(29, 320)).toHaveLength(29)
    expect(marksAt(30, 320)).toHaveLength(1)
  })

  it('keeps moves apart that have room, and joins those that have none', () => {
    expect(marksOf('2026-01-10', '2026-01-21')).toHaveLength(2) // eleven pixels
    expect(marksOf('2026-01-10', '2026-01-18')).toHaveLength(1)
    expect(marksOf('2026-01-01', '2026-01-01')).toEqual([[2, 5]])
    expect(marksOf('2026-12-31', '2026-12-31')).toEqual([[2, 360]])
  })

  it('draws an open move out of its mark, which keeps the others beside it', () => {
    const open = layoutBand(aModel(dated(...times(29, day))), year, 365, { openId: 'm3' })
    expect(open.marks.map(({ id, moves, lacksOpen }) => [id, moves.length, lacksOpen])).toEqual([
      ['m3', 1, false],
      ['m0', 28, true],
    ])
    expect(open.marks[0]?.x).toBe(181.5)
  })

  it('leaves all where it is when the open move stands alone already', () => {
    const model = aModel(dated('2026-01-10', '2026-01-21'))
    expect(layoutBand(model, year, 365, { openId: 'm0' })).toEqual(layoutBand(model, year, 365))
  })

  it('draws the open move alone before histograms', () => {
    const crowd = aModel(dated(...times(100, '2026-03-01')))
    const { state, marks } = layoutBand(crowd, year, 365, { openId: 'm5' })
    expect([state, marks.map(({ moves }) => moves.map(({ id }) => id))]).toEqual(['density', [['m5']]])
  })

  it('has 29 moves of a day in a narrow band, as one mark or as 29', () => {
    const model = aModel(dated(...times(29, day)))
    expect(layoutBand(model, year, 320).marks.map(({ moves }) => moves.length)).toEqual([29])
    expect(layoutBand(model, { from: toDay(day), to: toDay(day) + 1 }, 320).marks).toHaveLength(29)
  })

  it('has the extent of a long move where it is wider than a mark, clipped to the window', () => {
    expect(extentOf('2026-02-01/2026-02-16')).toBeNull() // sixteen pixels, as wide as a mark
    expect(extentOf('2026-02-01/2026-02-17')).toEqual({ left: 31, right: expect.closeTo(48) })
    expect(extentOf('2025-12-01/2026-01-05')).toBeNull() // five pixels of it
    expect(extentOf('2025-12-01/2026-01-20')).toEqual({ left: 0, right: expect.closeTo(20) })
    expect(extentOf('2026-12-12/2027-01-20')).toEqual({ left: expect.closeTo(345), right: 365 })
  })

  it('draws histograms where many moves are visible, not where a long move starts among many past ones', () => {
    const crowd = times(100, '2026-03-01')
    expect(layoutBand(aModel(dated(...crowd)), year, 365)).toMatchObject({ state: 'density', density: { most: 100 } })
    const later = layoutBand(
      aModel(dated('2025', ...crowd, '2026-03-20')),
      { from: toDay('2026-03-10'), to: toDay('2026-04-10') },
      365,
    )
    expect(later).toMatchObject({ state: 'marks', marks: [{ id: 'm101' }] })
  })
})
