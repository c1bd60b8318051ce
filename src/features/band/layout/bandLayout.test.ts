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
    expect(layoutBand(aModel(dated(day)), year, width)).toEqual({ state: 'marks', density: null, marks: [] })
  })

  it('is empty without moves and in a window outside the record', () => {
    expect(layoutBand(aModel([]), year, 365)).toEqual({ state: 'marks', density: null, marks: [] })
    expect(drawn('2025-12-31', '2027-01-01')).toEqual([])
  })

  it('places one move in the middle of its days, as far as they are shown', () => {
    expect(marksOf('2026-01-31')).toEqual([[1, 30.5]])
    expect(marksOf('2026-02-01/2026-02-10')).toEqual([[1, 36]])
    expect(marksOf('2025-01-01/2026-02-10')).toEqual([[1, expect.closeTo(20.5)]])
    expect(marksOf('2026-12-02/2028-01-01')).toEqual([[1, 350]])
  })

  it('draws two or three moves of one day side by side, and more as one mark', () => {
    expect(marksOf(day, day)).toEqual([
      [1, 176],
      [1, 187],
    ])
    expect(marksOf(day, day, day).map(([, x]) => x)).toEqual([170.5, 181.5, 192.5])
    expect(marksOf(day, day, day, day)).toEqual([[4, 181.5]])
    expect(marksOf(...times(66, day))).toEqual([[66, 181.5]])
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

  it('draws them side by side from the edge inwards, or as one mark when that is too far', () => {
    expect(marksOf('2026-01-01', '2026-01-01')).toEqual([
      [1, 5],
      [1, 16],
    ])
    expect(marksOf('2026-12-31', '2026-12-31')).toEqual([
      [1, 349],
      [1, 360],
    ])
    expect(marksOf('2026-01-01', '2026-01-01', '2026-01-01')).toEqual([[3, 5]])
  })

  it('joins moves that do not fit side by side in a narrow drawing', () => {
    expect(layoutBand(aModel(dated(day, day)), year, 20).marks.map(({ moves }) => moves.length)).toEqual([2])
    expect(layoutBand(aModel(dated(day, day)), year, 21).marks.map(({ x }) => x)).toEqual([5, 16])
  })

  it('keeps moves apart that have room, and joins a small group that has none', () => {
    expect(marksOf('2026-01-10', '2026-01-21')).toHaveLength(2) // eleven pixels
    expect(marksOf('2026-06-16', day, day, '2026-07-16')).toEqual([
      [1, 166.5],
      [2, 181.5], // side by side they would stand at 176, too near
      [1, expect.closeTo(196.5)],
    ])
    expect(marksOf('2026-06-16', day, day)).toHaveLength(2)
    expect(marksOf(day, day, '2026-07-16')).toHaveLength(2)
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
