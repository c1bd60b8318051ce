import { describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { wholeWindow } from '#src/domain/time/timeWindow.ts'
import { aModelOf } from '../../../../tests/builders/band.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { axisOf } from './axis.ts'
import { layoutBand } from './bandLayout.ts'
import type { BandName } from './names.ts'
import { namedIn } from './names.ts'

const updated = toDay('2026-08-01')

/** The whole of a record, drawn with the short names that its moves have. */
function drawn(moves: readonly Move[], width = 1000) {
  const timeline = aTimeline(moves)
  const model = aModelOf(timeline)
  const window = wholeWindow(
    timeline.moves.map(({ span }) => span),
    updated,
  )
  const names = namedIn(model, timeline).map(
    ({ kind, id, highlight, label, first, last }): BandName => ({
      kind,
      id,
      short: highlight?.es ?? null,
      full: label.es,
      first,
      last,
    }),
  )
  return {
    window,
    axis: axisOf(window, width),
    ...layoutBand(model, window, width, { names, titleOf: () => 'A title' }),
  }
}

const called = (name: string) => ({ es: name, en: name })

describe('the band', () => {
  it('of a record without moves has an axis and nothing else', () => {
    const { marks, labels, axis, window } = drawn([])
    expect([marks, labels]).toEqual([[], []])
    expect(axis.ticks.length).toBeGreaterThan(0)
    expect(window.to).toBe(updated + 1)
  })

  it('of one move has its mark, with its name above, in the middle', () => {
    const { marks, labels } = drawn([aMove({ highlight: called('The first') })])
    expect(marks.map(({ x }) => x)).toEqual([500])
    expect(labels.map(({ text, leader }) => [text, leader])).toEqual([['The first', 500]])
  })

  it('of a record whose newest move is in the future ends with that move', () => {
    const { window, marks } = drawn([aMove({ id: 'a', date: '2026-07-01' }), aMove({ id: 'b', date: '2027-03-01' })])
    expect(window.to).toBeGreaterThan(toDay('2027-03-01'))
    expect(window.to).toBeLessThan(toDay('2027-04-01'))
    expect(marks).toHaveLength(2)
  })

  it('with the longest names, all on one day, in 320 pixels shows one of them or none, whole', () => {
    const longest = 'W'.repeat(40)
    const same = ['a', 'b', 'c'].map((id) => aMove({ id, date: '2026-03-10', highlight: called(`${id} label`) }))
    const others = ['2025-12-01', '2026-09-01'].map((date) => aMove({ id: date, date }))
    expect(drawn([...same, ...others], 320).labels).toHaveLength(1)
    expect(drawn([aMove({ highlight: called(longest) })], 320).labels).toEqual([])
  })

  it('of a thousand moves on one day counts them all in one place', () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => aMove({ id: `m${at}`, date: '2026-03-10' }))
    const { state, density } = drawn([...crowd, aMove({ id: 'after', date: '2026-06-01' })])
    expect(state).toBe('density')
    expect(density?.bins.map(({ count }) => count).filter(Boolean)).toEqual([1000, 1])
  })

  it('of 500 moves in years names each year of the axis once, and keeps its names apart', () => {
    const moves = Array.from({ length: 500 }, (_, at) =>
      aMove({
        id: `m${at}`,
        date: formatDay(toDay('2019-01-01') + at * 6),
        highlight: at % 25 === 0 ? called(`The move ${at}`) : null,
      }),
    )
    const { state, axis, labels } = drawn(moves)
    expect(state).toBe('density')
    expect(new Set(axis.context.map(({ day }) => day)).size).toBe(axis.context.length)
    expect(labels.length).toBeGreaterThan(3)
  })
})

describe(namedIn, () => {
  it('has occasions and tours with moves, from the first to the last day, and moves with a short label', () => {
    const timeline = aTimeline([
      aMove({ id: 'a', date: '2026-03-10', occasion: 'congress' }),
      aMove({ id: 'b', date: '2026-03-12', occasion: 'congress' }),
      aMove({ id: 'c', date: '2025-12-20/2025-12-21', tour: 'andes', highlight: called('Andes') }),
      aMove({ id: 'd', date: '2025-12-22', tour: 'andes' }),
      aMove({ id: 'e' }),
    ])
    expect(
      namedIn(aModelOf(timeline), timeline).map(({ kind, id, count, first, last }) => [kind, id, count, last - first]),
    ).toEqual([
      ['occasion', 'congress', 2, 2],
      ['tour', 'andes', 2, 2],
      ['move', 'c', 1, 1],
    ])
  })
})
