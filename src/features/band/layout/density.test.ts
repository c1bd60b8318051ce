import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { anyBandMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import type { BandModel } from './bandModel.ts'
import { densityOf, histogramOf } from './density.ts'

const anyWidth = fc.oneof(fc.constantFrom(11, 320, 1000, 5000), fc.integer({ min: 11, max: 5000 }))
const monday = toDay('2026-03-02')

/** Where the bin of a day begins: bins of any length are counted from one Monday. */
const binStart = (day: number, binDays: number) => Math.floor((day - 4) / binDays) * binDays + 4

/** The rows that a bin should hold: those of its middle days, and at the edges of the window those that reach into it. */
function naiveRows(model: BandModel, { from, to }: TimeWindow, binDays: number): Map<number, number[]> {
  const firstBin = binStart(from, binDays)
  const lastBin = binStart(to, binDays) === to ? to - binDays : binStart(to, binDays)
  const rows = new Map<number, number[]>()
  for (let row = 0; row < model.size; row++) {
    const first = model.first[row] ?? 0
    const last = model.last[row] ?? 0
    const home = binStart(Math.floor((first + last) / 2), binDays)
    const isVisible = last + 1 > from && first < to
    const bin = isVisible ? Math.min(Math.max(home, firstBin), lastBin) : home
    if (bin < firstBin || bin > lastBin) continue
    rows.set(bin, [...(rows.get(bin) ?? []), row])
  }
  return rows
}

describe(densityOf, () => {
  it('counts every visible move in exactly one bin, and in each of its lanes there', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, anyWidth, (moves, window, width) => {
        const model = aModel(moves)
        const { bins, binDays } = densityOf(model, window, width)
        const naive = naiveRows(model, window, binDays)
        expect(bins.map(({ from }) => from)).toEqual([...naive.keys()].toSorted((a, b) => a - b))
        for (const bin of bins) {
          const rows = naive.get(bin.from) ?? []
          const lanes = Array.from({ length: model.laneCount }, () => 0)
          for (const row of rows) {
            for (const lane of model.lanes.slice(model.offsets[row], model.offsets[row + 1]))
              lanes[lane] = (lanes[lane] ?? 0) + 1
          }
          expect(bin.count).toBe(rows.length)
          expect([...bin.lanes]).toEqual(lanes)
          expect(bin.occurred.every((own, lane) => own <= (lanes[lane] ?? 0))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has adjacent bins of at least the least width, all touching the window', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, anyWidth, (moves, window, width) => {
        const { bins, binDays } = densityOf(aModel(moves), window, width)
        bins.forEach((bin, at) => {
          expect(bin.to - bin.from).toBe(binDays)
          expect(bin.from).toBeGreaterThanOrEqual(bins[at - 1]?.to ?? -Infinity)
          expect(bin.to > window.from && bin.from < window.to).toBe(true)
          expect(bin.left).toBe(xOf(window, width, bin.from))
          expect(bin.right).toBe(xOf(window, width, bin.to))
          expect(bin.right - bin.left > 6 - 1e-6 || binDays === 3584).toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('has the same bin edges in all windows, and shared edges at all zoom levels', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, anyWindow, anyWidth, (moves, one, other, width) => {
        const model = aModel(moves)
        const [fine, coarse] = [densityOf(model, one, width), densityOf(model, other, width)].toSorted(
          (a, b) => a.binDays - b.binDays,
        )
        expect((coarse?.binDays ?? 0) % (fine?.binDays ?? 1)).toBe(0)
        for (const bin of fine?.bins ?? []) {
          const around = coarse?.bins.filter(({ from, to }) => from < bin.to && to > bin.from) ?? []
          for (const { from, to } of around) expect(from <= bin.from && to >= bin.to).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps its scale while panning, also over empty parts', () => {
    fc.assert(
      fc.property(
        anyBandMoves,
        anyWindow,
        anyWidth,
        fc.integer({ min: -2000, max: 2000 }),
        (moves, { from, to }, width, days) => {
          const model = aModel(moves)
          const here = densityOf(model, { from, to }, width)
          const there = densityOf(model, { from: from + days, to: from + days + (to - from) }, width)
          // A window on the verge of two lengths may change between them.
          expect(there.most === here.most || there.binDays !== here.binDays).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([
    [7, 7 * 6, 1],
    [7, 7 * 6 - 1, 7],
    [364, 364, 7], // less than a pixel: weeks
    [364, 312, 7],
    [364, 311, 14],
    [36_525, 1000, 224],
    [36_525, 11, 3584],
  ])('of %d days on %d pixels has bins of %d', (days, width, binDays) => {
    expect(densityOf(aModel([]), { from: monday, to: monday + days }, width).binDays).toBe(binDays)
  })

  it('begins weeks on Mondays', () => {
    const model = aModel([aMove({ id: 'sunday', date: '2026-03-08' }), aMove({ id: 'monday', date: '2026-03-09' })])
    const { bins } = densityOf(model, { from: toDay('2026-03-04'), to: toDay('2026-06-01') }, 100)
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [monday, 1],
      [monday + 7, 1],
    ])
  })

  it('counts a long move at its middle, or at the edge of a window that does not contain its middle', () => {
    const model = aModel([aMove({ date: '2026-03' })]) // the middle is the 16th
    const seen = (from: string, to: string) =>
      densityOf(model, { from: toDay(from), to: toDay(to) }, 5000).bins.map((bin) => bin.from)
    expect(seen('2026-02-01', '2026-05-01')).toEqual([toDay('2026-03-16')])
    expect(seen('2026-03-20', '2026-04-20')).toEqual([toDay('2026-03-20')])
    expect(seen('2026-02-20', '2026-03-10')).toEqual([toDay('2026-03-09')])
    expect(seen('2026-04-01', '2026-04-20')).toEqual([])
  })

  it('leaves the counts of the record as they are when a window adds to its edge', () => {
    const model = aModel([aMove({ date: '2026-03' })])
    const window = { from: toDay('2026-03-20'), to: toDay('2026-04-20') }
    const lanes = () => densityOf(model, window, 5000).bins.map((bin) => Array.from(bin.lanes))
    expect(lanes()).toEqual(lanes())
    expect(histogramOf(model, 1).counts.reduce((a, b) => a + b)).toBe(1)
    expect(histogramOf(model, 1).totals.reduce((a, b) => a + b)).toBe(1)
  })

  it('counts apart what took place, in the bins of a window and at its edges', () => {
    const model = aModel([
      aMove({ id: 'visit', date: '2026-03-03' }),
      aMove({ id: 'call', date: '2026-03-04', status: 'announced' }),
      aMove({ id: 'summit', date: '2026-03', status: 'cancelled' }), // reaches into the window
    ])
    const { bins } = densityOf(model, { from: monday, to: monday + 7 }, 6)
    expect(bins.map(({ lanes, occurred }) => [Math.max(...lanes), Math.max(...occurred)])).toEqual([[3, 1]])
  })

  it('has no bins without moves', () => {
    expect(densityOf(aModel([]), { from: monday, to: monday + 364 }, 320)).toEqual({ binDays: 7, bins: [], most: 0 })
  })
})

describe(histogramOf, () => {
  it('counts every move once, and is computed once per model and bin length', () => {
    fc.assert(
      fc.property(anyBandMoves, fc.constantFrom(1, 7, 28, 3584), (moves, binDays) => {
        const model = aModel(moves)
        const histogram = histogramOf(model, binDays)
        expect(histogram.totals.reduce((a, b) => a + b, 0)).toBe(moves.length)
        expect(histogram.counts.reduce((a, b) => a + b, 0)).toBe(model.lanes.length)
        const held = moves.filter(({ status }) => status === 'occurred').length
        expect(histogram.totalsOccurred.reduce((a, b) => a + b, 0)).toBe(held)
        expect(histogram.most).toBe(histogram.counts.reduce((a, b) => Math.max(a, b), 0))
        expect(histogramOf(model, binDays)).toBe(histogram)
      }),
      { numRuns: 50 },
    )
  })
})
