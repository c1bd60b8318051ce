import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move } from '../move.ts'
import { figuresOf, milestoneCount } from './figures.ts'

/** The figures of all moves of a record. */
function figuresOfAll(...moves: Move[]) {
  return figuresOf(
    aTimeline(moves),
    moves.map((_, index) => index),
  )
}

const none = { moves: 0, countries: 0, involved: 0, people: 0, sources: 0 }

describe(figuresOf, () => {
  it('counts each country, person and source once', () => {
    const moves = [
      aMove({ id: 'a', people: ['x', 'y'], sources: [0, 1] }),
      aMove({ id: 'b', people: ['y', 'z'], sources: [1, 2] }),
    ]
    expect(figuresOfAll(...moves)).toEqual({ moves: 2, countries: 1, involved: 1, people: 3, sources: 3 })
  })

  it('counts the selection and not the rest', () => {
    const timeline = aTimeline([
      aMove({ id: 'a', date: '2026-01-01', people: ['x'], sources: [0] }),
      aMove({ id: 'b', date: '2026-01-02', people: ['y', 'z'], sources: [5, 6, 7] }),
    ])
    expect(figuresOf(timeline, [0])).toEqual({ moves: 1, countries: 1, involved: 1, people: 1, sources: 1 })
    expect(figuresOf(timeline, [1])).toEqual({ moves: 1, countries: 1, involved: 1, people: 2, sources: 3 })
  })

  it('counts as visited the countries where he was, as involved also those he spoke about, and never Chile', () => {
    const stops = [
      { country: 'PE', city: null },
      { country: 'CL', city: null },
    ]
    expect(figuresOfAll(aMove({ countries: ['CL', 'PE', 'VE'], stops }))).toMatchObject({ countries: 1, involved: 2 })
    expect(figuresOfAll(aMove({ countries: ['VE'], stops: [] }))).toMatchObject({ countries: 0, involved: 1 })
  })

  it.each(['announced', 'postponed', 'cancelled', 'disputed'] as const)(
    'counts what is %s as a move, with its people and the countries involved, and visits no country',
    (status) => {
      const move = aMove({ status, sources: [4, 5] })
      expect(figuresOfAll(move)).toEqual({ moves: 1, countries: 0, involved: 1, people: 1, sources: 2 })
    },
  )

  it('counts any selection as sets would', () => {
    fc.assert(
      fc.property(anyMoves(), fc.gen(), (some, gen) => {
        const moves = some.map((move) => ({ ...move, countries: ['EC'] })) // the country of all stops
        const timeline = aTimeline(moves)
        const indices = gen(fc.subarray, [...moves.keys()])
        const chosen = indices.flatMap((index) => timeline.moves[index] ?? [])
        const done = chosen.filter(({ status }) => status === 'occurred')
        expect(figuresOf(timeline, indices)).toEqual({
          moves: chosen.length,
          countries: new Set(done.flatMap(({ stops }) => stops.map(({ country }) => country))).size,
          involved: new Set(chosen.flatMap(({ countries }) => countries)).size,
          people: new Set(chosen.flatMap(({ people }) => people)).size,
          sources: new Set(chosen.flatMap(({ sources }) => sources)).size,
        })
      }),
    )
  })

  it('is nought for nothing', () => {
    expect(figuresOfAll()).toEqual(none)
    expect(figuresOf(aTimeline([aMove()]), [])).toEqual(none)
  })
})

describe(milestoneCount, () => {
  it('counts milestones, whatever their status, and nothing else', () => {
    const moves = [
      aMove({ id: 'a', kind: 'milestone' }),
      aMove({ id: 'b', kind: 'milestone', status: 'announced' }),
      aMove({ id: 'c', kind: 'visit' }),
    ]
    expect(milestoneCount(aTimeline(moves))).toBe(2)
    expect(milestoneCount(aTimeline([]))).toBe(0)
  })
})
