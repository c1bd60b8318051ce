import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneFields, laneOrders, makeLanes, noneLane, otherLane } from '#src/domain/lanes.ts'
import { anyBandMoves, anyMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel, restNames } from '../../../../tests/builders/band.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { type BandModel, laneCounts, makeBandModel, rowsIn } from './bandModel.ts'

const lanesOf = ({ lanes, offsets }: BandModel, row: number) => Array.from(lanes.slice(offsets[row], offsets[row + 1]))

describe(makeBandModel, () => {
  it('has the days and the lanes of each selected move, ascending and each once', () => {
    const anyCountries = fc.array(fc.subarray(Array.from({ length: 20 }, (_, index) => `C${index}`)), { maxLength: 12 })
    const anyField = fc.constantFrom(...laneFields)
    const anyOrder = fc.constantFrom(...laneOrders)
    fc.assert(
      fc.property(anyMoves(), anyCountries, anyField, anyOrder, fc.gen(), (some, countries, field, order, gen) => {
        const timeline = aTimeline(some.map((move, at) => ({ ...move, countries: countries[at] ?? move.countries })))
        const laneSet = makeLanes(timeline, field, order, new Map(), restNames)
        const indices = gen(fc.subarray, [...timeline.moves.keys()])
        const model = makeBandModel(timeline, indices, laneSet)
        expect([model.size, model.laneCount]).toEqual([indices.length, laneSet.lanes.length])
        expect(model.offsets.at(-1)).toBe(model.lanes.length)
        const laneOf = (id: string) => laneSet.lanes.findIndex(({ key }) => key === id)
        indices.forEach((index, row) => {
          const move = timeline.moves[index] ?? aMove()
          expect(model.moveAt(row)).toBe(move)
          expect([model.first[row], model.last[row]]).toEqual([move.span.first, move.span.last])
          const { themes: theme, countries: country, people: person } = move
          const own: readonly string[] = { theme, country, person, kind: [move.kind] }[field]
          const lanes = (own.length > 0 ? own : [noneLane]).map(laneOf).map((at) => (at < 0 ? laneOf(otherLane) : at))
          expect(lanesOf(model, row)).toEqual([...new Set(lanes)].toSorted((a, b) => a - b))
        })
        const longest = indices.map((index) => timeline.moves[index]?.span ?? { first: 0, last: 0 })
        expect(model.reach).toBe(Math.max(0, ...longest.map(({ first, last }) => last - first)))
      }),
    )
  })

  it('has a lane once for a move with several values in it', () => {
    const countries = Array.from({ length: 14 }, (_, index) => `C${String.fromCharCode(65 + index)}`)
    const frequent = countries.slice(0, 11).map((code) => aMove({ id: code, date: '2025-01-01', countries: [code] }))
    const timeline = aTimeline([...frequent, aMove({ id: 'all', date: '2026-01-01', countries })])
    const model = makeBandModel(timeline, [11], makeLanes(timeline, 'country', 'usual', new Map(), restNames))
    expect(lanesOf(model, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('gives no move outside its rows, also when it is empty', () => {
    const model = aModel([])
    expect(model).toMatchObject({ size: 0, reach: 0, laneCount: themeIds.length })
    expect(model.lanes).toHaveLength(0)
    expect([model.moveAt(0), model.moveAt(-1)]).toEqual([undefined, undefined])
  })
})

describe(rowsIn, () => {
  it('finds every row that touches the window, and leaves out those that begin after it or are too short to reach it', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, (moves, { from, to }) => {
        const model = aModel(moves)
        const [start, end] = rowsIn(model, from, to)
        for (let row = 0; row < model.size; row++) {
          const first = model.first[row] ?? 0
          const touches = (model.last[row] ?? 0) + 1 > from && first < to
          const near = first + model.reach + 1 >= from && first < to
          const found = row >= start && row < end
          expect(found).toBe(near)
          expect(found || !touches).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    [0, 1, [0, 1]],
    [9, 10, [0, 1]], // the last day of the long one
    [9.5, 10.5, [0, 2]],
    [10, 11, [0, 2]],
    [11, 12, [1, 2]], // the long one ended with day 9
    [-5, 0, [0, 0]],
    [30, 40, [2, 2]],
  ])('from day %d to %d of one on days 0 to 9 and one on day 10: rows %j', (from, to, rows) => {
    const model = aModel([
      aMove({ id: 'long', date: '1970-01-01/1970-01-10' }),
      aMove({ id: 'short', date: '1970-01-11' }),
    ])
    expect(rowsIn(model, from, to)).toEqual(rows)
  })
})

describe(laneCounts, () => {
  it('counts the rows of each lane', () => {
    const model = aModel([
      aMove({ id: 'a', themes: ['security', 'migration'] }),
      aMove({ id: 'b', themes: ['migration'] }),
      aMove({ id: 'c', themes: ['networks'] }),
    ])
    expect(laneCounts(model)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 1])
  })

  it('is 0 in every lane without rows', () => {
    expect(laneCounts(aModel([]))).toEqual(themeIds.map(() => 0))
  })
})
