import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { home } from '../../../tests/builders/journeys.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move, Stop } from '../move.ts'
import { journeysOf } from './journeys.ts'

const quito: Stop = { country: 'EC', city: texts('Quito'), at: [-78.51, -0.22] }
const lima: Stop = { country: 'PE', city: texts('Lima'), at: [-77.03, -12.05] }
const rome: Stop = { country: 'IT', city: texts('Roma'), at: [12.48, 41.9] }
const santiago: Stop = { country: 'CL', city: texts('Santiago'), at: [-70.66, -33.45] }

/** The journeys of moves that follow one another by a day each. */
function journeysThrough(...changes: Partial<Move>[]) {
  const moves = changes.map((change, at) => aMove({ id: `m${at}`, date: `2026-01-${10 + at}`, ...change }))
  return journeysOf(
    aTimeline(moves),
    moves.map((_, index) => index),
  )
}

function legsThrough(...changes: Partial<Move>[]): string[] {
  return journeysThrough(...changes).legs.map(({ from, to }) => `${from.key} > ${to.key}`)
}

describe(journeysOf, () => {
  it('counts a place once for every move there, the most frequent first', () => {
    const { places } = journeysThrough({ stops: [quito] }, { stops: [lima] }, { stops: [lima], status: 'cancelled' })
    expect(places).toEqual([
      { key: 'PE/Lima', country: 'PE', city: texts('Lima'), at: lima.at, moves: 2, occurred: 1 },
      { key: 'EC/Quito', country: 'EC', city: texts('Quito'), at: quito.at, moves: 1, occurred: 1 },
    ])
  })

  it('orders places of equal number by key', () => {
    expect(journeysThrough({ stops: [rome] }, { stops: [quito] }).places.map(({ key }) => key)).toEqual([
      'EC/Quito',
      'IT/Roma',
    ])
  })

  it('takes two venues in one city for one place', () => {
    const { places, legs } = journeysThrough({ stops: [quito, quito] })
    expect(places).toHaveLength(1)
    expect(places[0]?.moves).toBe(1)
    expect(legs).toHaveLength(1)
  })

  it('chains two places of one move', () => {
    expect(legsThrough({ stops: [quito, lima] })).toEqual(['CL/Santiago > EC/Quito', 'EC/Quito > PE/Lima'])
  })

  it('draws no way within Chile', () => {
    const { places, legs } = journeysThrough(
      { stops: [santiago] },
      { stops: [{ country: 'CL', city: texts('Arica') }] },
    )
    expect(places.map(({ key }) => key)).toEqual(['CL/Arica', 'CL/Santiago'])
    expect(legs).toEqual([])
  })

  it('begins at home when a move lies on both sides of the border', () => {
    expect(legsThrough({ stops: [santiago, lima] })).toEqual(['CL/Santiago > PE/Lima'])
  })

  it('knows a country without a city', () => {
    const { places, legs } = journeysThrough({ stops: [{ country: 'BO', city: null }] })
    expect(places).toEqual([{ key: 'BO/', country: 'BO', city: null, at: null, moves: 1, occurred: 1 }])
    expect(legs).toMatchObject([{ from: home, to: places[0] }])
  })

  it('takes the point of a city from whichever move has one', () => {
    const { places } = journeysThrough({ stops: [{ country: 'EC', city: texts('Quito') }] }, { stops: [quito] })
    expect(places[0]?.at).toEqual(quito.at)
  })

  it('chains a tour, past calls and moves outside it', () => {
    const tour = 'andes'
    expect(
      legsThrough({ stops: [lima], tour }, { stops: [], tour }, { stops: [rome] }, { stops: [quito], tour }),
    ).toEqual(['CL/Santiago > PE/Lima', 'PE/Lima > EC/Quito', 'CL/Santiago > IT/Roma'])
  })

  describe('of a selection of a tour', () => {
    const tour = 'andes'
    const moves = [lima, lima, quito, rome].map((stop, at) =>
      aMove({ id: `m${at}`, date: `2026-01-1${at}`, stops: [stop], tour }),
    )
    const legsOf = (...indices: number[]) =>
      journeysOf(aTimeline(moves), indices).legs.map(
        ({ from, to, isSelected }) => `${from.key} ${isSelected ? '>' : '..'} ${to.key}`,
      )

    it('keeps the ways that were travelled: the first and the last stop are not joined past those between', () => {
      expect(legsOf(0, 3)).toEqual(['CL/Santiago > PE/Lima', 'PE/Lima .. EC/Quito', 'EC/Quito .. IT/Roma'])
    })

    it('makes no way from home to a later stop', () => {
      expect(legsOf(3)).toEqual(['CL/Santiago .. PE/Lima', 'PE/Lima .. EC/Quito', 'EC/Quito .. IT/Roma'])
    })

    it('takes moves in one place that follow one another for one stop', () => {
      expect(legsOf(1, 2)).toEqual(['CL/Santiago > PE/Lima', 'PE/Lima > EC/Quito', 'EC/Quito .. IT/Roma'])
    })

    it('says where its selected stops lie, and counts no other as a place', () => {
      const { places, legs } = journeysOf(aTimeline(moves), [0, 3])
      const both = new Set(['PE', 'IT'])
      expect(legs.map(({ countries }) => countries)).toEqual([both, both, both])
      expect(places.map(({ key, moves: number }) => [key, number])).toEqual([
        ['IT/Roma', 1],
        ['PE/Lima', 1],
      ])
    })

    it('has none of a tour of which nothing that took place is selected', () => {
      const call = aMove({ id: 'call', date: '2026-01-14', stops: [], tour })
      expect(journeysOf(aTimeline([...moves, call]), [4]).legs).toEqual([])
    })
  })

  it('begins every journey outside a tour at home', () => {
    expect(legsThrough({ stops: [lima] }, { stops: [quito] })).toEqual([
      'CL/Santiago > PE/Lima',
      'CL/Santiago > EC/Quito',
    ])
  })

  it('keeps a way once, and there and back within a tour as two', () => {
    const tour = 'andes'
    const ways = [lima, quito, quito, lima, quito].map((stop) => ({ stops: [stop], tour }))
    expect(legsThrough(...ways, { stops: [lima] })).toEqual([
      'CL/Santiago > PE/Lima',
      'PE/Lima > EC/Quito',
      'EC/Quito > PE/Lima',
    ])
  })

  it.each(['announced', 'postponed', 'cancelled', 'disputed'] as const)('makes no way of what was %s', (status) => {
    const { places, legs } = journeysThrough({ stops: [quito], status })
    expect(legs).toEqual([])
    expect(places[0]).toMatchObject({ moves: 1, occurred: 0 })
  })

  it('passes over what did not take place within a tour', () => {
    const tour = 'andes'
    expect(
      legsThrough({ stops: [lima], tour }, { stops: [quito], tour, status: 'postponed' }, { stops: [rome], tour }),
    ).toEqual(['CL/Santiago > PE/Lima', 'PE/Lima > IT/Roma'])
  })

  it('has nothing for nothing, nor for indices that are not there', () => {
    expect(journeysThrough()).toEqual({ home, places: [], legs: [] })
    expect(journeysOf(aTimeline([]), [7])).toEqual({ home, places: [], legs: [] })
  })
})
