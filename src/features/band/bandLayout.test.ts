import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, toDay } from '#src/domain/dateSpan.ts'
import type { Move } from '#src/domain/move.ts'
import { type TimeWindow, xOf } from '#src/domain/timeWindow.ts'
import { themeIds } from '#src/domain/vocabulary.ts'
import { anyDay, anyMoves } from '#tests/builders/arbitraries.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { clusterRadius, layoutBand, markGap, mostShift, type PlacedMark, singleRadius } from './bandLayout.ts'

const anyWindow: fc.Arbitrary<TimeWindow> = fc.oneof(
  fc.constant({ from: toDay('2025-09-01'), to: toDay('2026-10-01') }), // all of them
  fc.tuple(anyDay, fc.double({ min: 0.5, max: 400, noNaN: true })).map(([from, days]) => ({ from, to: from + days })),
)
const anyWidth = fc.oneof(
  fc.constantFrom(0, 1, 2 * singleRadius, 320, 5000),
  fc.double({ min: 0, max: 1500, noNaN: true }),
)
/** A month and a half in which moves stand some pixels apart: where neighbours matter most. */
const anyCrowd = fc.tuple(
  fc
    .array(fc.integer({ min: 0, max: 45 }), { maxLength: 15 })
    .map((days) => days.map((day, index) => aMove({ id: `m${index}`, date: formatDay(toDay('2026-01-01') + day) }))),
  fc.constant({ from: toDay('2026-01-01'), to: toDay('2026-02-16') }),
  fc.double({ min: 50, max: 500, noNaN: true }),
)
const anyDrawing = fc.oneof(fc.tuple(fc.oneof(anyMoves(), anyMoves(80)), anyWindow, anyWidth), anyCrowd)

const year = { from: toDay('2026-01-01'), to: toDay('2027-01-01') } // a pixel a day

function drawn(...dates: string[]): readonly PlacedMark[] {
  const moves = dates.map((date, index) => aMove({ id: `m${index}`, date }))
  return layoutBand(moves, themeIds, year, 365)
}

/** How many moves each mark has, and where it stands. */
function marksOf(...dates: string[]): number[][] {
  return drawn(...dates).map(({ moves, x }) => [moves.length, x])
}

function extentOf(date: string): PlacedMark['extent'] | undefined {
  return drawn(date)[0]?.extent
}

/** Checks a rule on many drawings. */
function always(rule: (marks: readonly PlacedMark[], moves: Move[], window: TimeWindow, width: number) => void) {
  fc.assert(
    fc.property(anyDrawing, ([moves, window, width]) => {
      rule(layoutBand(moves, themeIds, window, width), moves, window, width)
    }),
    { numRuns: 300 },
  )
}

describe(layoutBand, () => {
  it('places every visible move in exactly one mark, named by its first', () => {
    always((marks, moves, { from, to }) => {
      const visible = moves.filter(({ span }) => span.last >= Math.floor(from) && span.first < to)
      expect(idsOf(marks).toSorted()).toEqual(visible.map(({ id }) => id).toSorted())
      for (const mark of marks) expect(mark.id).toBe(mark.moves[0]?.id)
    })
  })

  it('lets no two marks touch', () => {
    always((marks) => {
      marks.slice(1).forEach((mark, index) => {
        const before = marks[index] ?? mark
        const room = radiusOf(before) + radiusOf(mark) + markGap
        expect(mark.x - before.x).toBeGreaterThanOrEqual(room - 1e-6)
      })
    })
  })

  it('keeps the order of time', () => {
    always((marks, _moves, window, width) => {
      const places = marks.flatMap((mark) => mark.moves.map((move) => placeOf(move, window, width)))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })
  })

  it('shifts a mark of one move by mostShift at most, and one of several not at all', () => {
    always((marks, _moves, window, width) => {
      for (const { moves, x } of marks) {
        const places = moves.map((move) => placeOf(move, window, width))
        const middle = (Math.min(...places) + Math.max(...places)) / 2
        expect(Math.abs(x - middle)).toBeLessThanOrEqual(moves.length === 1 ? mostShift + 1e-6 : 1e-6)
      }
    })
  })

  it('keeps every mark inside the drawing', () => {
    always((marks, _moves, _window, width) => {
      if (width < 2 * singleRadius) return
      for (const { x } of marks) {
        expect(x).toBeGreaterThanOrEqual(singleRadius - 1e-6)
        expect(x).toBeLessThanOrEqual(width - singleRadius + 1e-6)
      }
    })
  })

  it('draws a mark in every lane of its moves, with the moves of that lane', () => {
    always((marks) => {
      for (const { cells, moves } of marks) {
        const lanes = themeIds.map((theme) => moves.filter(({ themes }) => themes.includes(theme)))
        expect(cells).toEqual(lanes.flatMap((own, lane) => (own.length > 0 ? [{ lane, moves: own }] : [])))
      }
    })
  })

  it('does not depend on what lies outside the window', () => {
    always((marks, moves, window, width) => {
      const shown = new Set(idsOf(marks))
      expect(
        layoutBand(
          moves.filter(({ id }) => shown.has(id)),
          themeIds,
          window,
          width,
        ),
      ).toEqual(marks)
    })
  })

  it('draws nothing when there is nothing', () => {
    expect(drawn()).toEqual([])
  })

  it('places one move in the middle of its days', () => {
    expect(marksOf('2026-01-31')).toEqual([[1, 30.5]])
    expect(marksOf('2026-02-01/2026-02-10')).toEqual([[1, 36]])
  })

  it('lays two or three moves of one day side by side, and gathers more', () => {
    const day = '2026-07-01'
    expect(marksOf(day, day)).toEqual([
      [1, 176],
      [1, 187],
    ])
    expect(marksOf(day, day, day).map(([, x]) => x)).toEqual([170.5, 181.5, 192.5])
    expect(marksOf(day, day, day, day)).toEqual([[4, 181.5]])
    expect(marksOf(...Array.from({ length: 500 }, () => day))).toEqual([[500, 181.5]])
  })

  it('lays them side by side from the edge inwards, and gathers them when that is too far', () => {
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

  it('leaves moves apart that have room, and gathers a small group that has none', () => {
    expect(marksOf('2026-01-10', '2026-01-21')).toHaveLength(2) // eleven pixels
    expect(marksOf('2026-06-16', '2026-07-01', '2026-07-01', '2026-07-16')).toEqual([
      [1, 166.5],
      [2, 181.5], // side by side they would stand at 176, too near
      [1, expect.closeTo(196.5)],
    ])
    expect(marksOf('2026-06-16', '2026-07-01', '2026-07-01')).toHaveLength(2)
    expect(marksOf('2026-07-01', '2026-07-01', '2026-07-16')).toHaveLength(2)
  })

  it('marks the days of a long move where they are wider than a mark, as far as they are shown', () => {
    expect(extentOf('2026-02-01/2026-02-16')).toBeNull() // sixteen pixels, as wide as a mark
    expect(extentOf('2026-02-01/2026-02-17')).toEqual({ left: 31, right: expect.closeTo(48) })
    expect(extentOf('2025-12-01/2026-01-05')).toEqual({ left: 0, right: expect.closeTo(5) })
    expect(extentOf('2026-12-30/2027-01-20')).toEqual({ left: expect.closeTo(363), right: 365 })
  })
})

function idsOf(marks: readonly PlacedMark[]): string[] {
  return marks.flatMap(({ moves }) => moves.map(({ id }) => id))
}

function radiusOf({ moves }: PlacedMark): number {
  return moves.length > 1 ? clusterRadius : singleRadius
}

/** The middle of a move's days, or the nearest place inside the drawing. */
function placeOf({ span }: Move, window: TimeWindow, width: number): number {
  const x = xOf(window, width, (span.first + span.last + 1) / 2)
  return Math.min(Math.max(x, singleRadius), width - singleRadius)
}
