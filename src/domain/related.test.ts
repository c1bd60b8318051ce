import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import type { Move } from './move.ts'
import { previousAndNext, relatedTo } from './related.ts'

const alone = { people: [], countries: [] }

describe(relatedTo, () => {
  it('names each other move once, under its closest relation', () => {
    const here = { tour: 'andes', people: ['noboa'], countries: ['EC'] }
    expect(
      relatedIds(
        aMove({ id: 'here', ...here }),
        aMove({ id: 'a-tour', ...here }),
        aMove({ id: 'b-person', ...here, tour: null }),
        aMove({ id: 'c-country', ...here, tour: null, people: [] }),
        aMove({ id: 'd-other', ...alone }),
      ),
    ).toEqual([['a-tour'], ['b-person'], ['c-country']])
  })

  it('relates nothing by the lack of a tour, or by Chile', () => {
    const at = { people: [], countries: ['CL'] }
    expect(relatedIds(aMove({ id: 'here', ...at }), aMove({ id: 'there', ...at }))).toEqual([[], [], []])
  })

  it('offers the five nearest in time of each kind, in order of time', () => {
    const days = ['01', '04', '07', '08', '09', '11', '20']
    const others = days.map((day) => aMove({ id: day, date: `2026-01-${day}`, countries: [] }))
    expect(relatedIds(aMove({ id: 'here', date: '2026-01-10', countries: [] }), ...others)).toEqual([
      [],
      ['04', '07', '08', '09', '11'],
      [],
    ])
  })
})

describe('the moves of a tour', () => {
  it('are related all of them', () => {
    const stops = Array.from({ length: 9 }, (_, at) => aMove({ id: `stop-${at}`, ...alone, tour: 'andes' }))
    expect(relatedIds(...stops.toReversed())[0]).toHaveLength(8)
  })
})

describe(previousAndNext, () => {
  const moves = ['a', 'b', 'c', 'd'].map((id) => aMove({ id }))
  const timeline = aTimeline(moves)
  const idsOf = (id: string, indices: number[]) => {
    const { previous, next } = previousAndNext(timeline, indices, aMove({ id }))
    return [previous?.id ?? null, next?.id ?? null]
  }

  it.each([
    ['b', [0, 1, 3], ['a', 'd']],
    ['a', [0, 1, 3], [null, 'b']],
    ['d', [0, 1, 3], ['b', null]],
    ['b', [1], [null, null]],
  ])('of %s in %j are %j', (id, indices, neighbours) => {
    expect(idsOf(id, indices)).toEqual(neighbours)
  })

  it('are those in the whole record for a move that the list does not hold', () => {
    expect(idsOf('c', [0, 1])).toEqual(['b', 'd'])
    expect(idsOf('a', [])).toEqual([null, 'b'])
  })
})

/** The ids related to the first of the moves: by tour, by people, by countries. */
function relatedIds(...moves: Move[]): string[][] {
  const { tour, people, countries } = relatedTo(aTimeline(moves), moves[0] ?? aMove())
  return [tour, people, countries].map((list) => list.map(({ id }) => id))
}
