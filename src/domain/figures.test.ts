import { describe, expect, it } from 'vitest'
import { aMove } from '#tests/builders/timeline.ts'
import { figuresOf } from './figures.ts'

describe(figuresOf, () => {
  it('counts each country, person and source once', () => {
    const moves = [aMove({ people: ['a', 'b'], sources: [0, 1] }), aMove({ people: ['b', 'c'], sources: [1, 2] })]
    expect(figuresOf(moves)).toEqual({ moves: 2, countries: 1, people: 3, sources: 3 })
  })

  it('counts countries where he was, not those he spoke about, and never Chile', () => {
    const stops = [
      { country: 'PE', city: null },
      { country: 'CL', city: null },
    ]
    expect(figuresOf([aMove({ countries: ['PE', 'VE', 'CL'], stops })])).toMatchObject({ countries: 1 })
    expect(figuresOf([aMove({ countries: ['VE'], stops: [] })])).toMatchObject({ countries: 0 })
  })

  it.each(['announced', 'postponed', 'cancelled'] as const)(
    'counts of what is %s the entry and its sources only',
    (status) => {
      expect(figuresOf([aMove({ status, sources: [4, 5] })])).toEqual({ moves: 1, countries: 0, people: 0, sources: 2 })
    },
  )

  it('is nought for nothing', () => {
    expect(figuresOf([])).toEqual({ moves: 0, countries: 0, people: 0, sources: 0 })
  })
})
