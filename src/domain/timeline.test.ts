import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '../../tests/builders/arbitraries.ts'
import { texts } from '../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { buildTimeline, moveOf } from './timeline.ts'

describe(buildTimeline, () => {
  it('puts moves in order of time; of two that begin together the shorter, then the lesser id', () => {
    const { moves } = aTimeline([
      aMove({ id: 'month', date: '2026-02' }),
      aMove({ id: 'b', date: '2026-02-01' }),
      aMove({ id: 'tour', date: '2026-02-01/2026-02-05' }),
      aMove({ id: 'a', date: '2026-02-01' }),
      aMove({ id: 'earlier', date: '2026-01-31' }),
    ])
    expect(moves.map(({ id }) => id)).toEqual(['earlier', 'a', 'b', 'tour', 'month'])
  })

  it('has one order, in whatever order the moves came', () => {
    fc.assert(
      fc.property(anyMoves(), fc.gen(), (moves, gen) => {
        const shuffled = gen(fc.shuffledSubarray, moves, { minLength: moves.length })
        expect(aTimeline(shuffled).moves).toEqual(aTimeline(moves).moves)
      }),
    )
  })

  it('finds each move, its days and its values at its position', () => {
    fc.assert(
      fc.property(anyMoves(), (moves) => {
        const { moves: sorted, byId, columns, vocabulary } = aTimeline(moves)
        expect(byId.size).toBe(moves.length)
        sorted.forEach((move, index) => {
          expect(byId.get(move.id)).toBe(index)
          expect([columns.first[index], columns.last[index]]).toEqual([move.span.first, move.span.last])
          const { offsets, values } = columns.facets.theme
          const themes = Array.from(values.slice(offsets[index], offsets[index + 1]), (at) => vocabulary.theme[at])
          expect(themes).toEqual(move.themes)
        })
      }),
    )
  })

  it('leaves the list that it was given as it was', () => {
    const moves = [aMove({ id: 'b', date: '2026-02-01' }), aMove({ id: 'a', date: '2026-01-01' })]
    aTimeline(moves)
    expect(moves.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('has for each move the words of title, people, countries, cities and themes in both languages', () => {
    const { columns } = aTimeline([
      aMove({ title: { es: 'Reunión', en: 'Meeting' }, themes: ['trade'], stops: [{ country: 'EC', city: null }] }),
      aMove({ id: 'call', date: '2026-01-01', people: ['unknown'], stops: [] }),
    ])
    const [meeting = ''] = columns.words()
    expect(meeting.startsWith(' ')).toBe(true)
    expect(meeting.split(' ')).toEqual(['', 'reunion', 'meeting', 'daniel', 'noboa', 'ec', 'ec', 'trade', 'trade'])
    expect(columns.words()).toBe(columns.words()) // made once
  })

  it('has no words for a city without a name, a person or a theme that its tables do not hold', () => {
    const { columns } = aTimeline([aMove({ title: texts('Quito'), stops: [{ country: 'EC', city: null }] })], {
      people: [],
      countries: [],
      themes: [],
    })
    expect(columns.words()).toEqual([' quito quito'])
  })

  it('may be empty', () => {
    const { moves, byId, columns } = aTimeline([])
    expect([moves.length, byId.size, columns.first.length, columns.words().length]).toEqual([0, 0, 0, 0])
  })
})

describe(moveOf, () => {
  it('is the move of an id, or undefined', () => {
    const timeline = aTimeline([aMove({ id: 'lima' }), aMove({ id: 'quito' })])
    expect(moveOf(timeline, 'quito')?.id).toBe('quito')
    expect(moveOf(timeline, 'constructor')).toBeUndefined()
  })
})
