import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { isOccasion, type ListItem, type ListSort, listSections, toConfirmKey } from './listSections.ts'

function moveOn(date: string, id: string, changes: Partial<Move> = {}): Move {
  return aMove({ id, date, ...changes })
}

/** What the list shows, in words: `-` before a move that repeats the date above it, an occasion with its moves. */
function shown(moves: readonly Move[], sort: ListSort): string[][] {
  return listSections(moves, sort).map(({ key, count, items }) => [`${key} ${count}`].concat(items.map(wordsOf)))
}

/** The keys of the sections, in their order. */
function keys(moves: readonly Move[], sort: ListSort): string[] {
  return listSections(moves, sort).map(({ key }) => key)
}

function wordsOf(item: ListItem): string {
  if (!isOccasion(item)) return `${item.repeatsDate ? '-' : ''}${item.move.id}`
  return `${item.occasion}+${item.elsewhere}(${item.moves.map(wordsOf).join(' ')})`
}

const fair = { occasion: 'fair' }
const announced = { status: 'announced' } as const

describe(listSections, () => {
  const winter = [
    moveOn('2025-12-30', 'a'),
    moveOn('2026-01-02', 'b'),
    moveOn('2026-01-02', 'c'),
    moveOn('2026-01-04', 'd'),
  ]

  it('leaves moves by relevance as they come, each for itself, whatever their occasion and status', () => {
    const [a, b, c] = [
      moveOn('2026-01-02', 'a', fair),
      moveOn('2025-12-30', 'b', announced),
      moveOn('2026-01-02', 'c', fair),
    ]
    expect(shown([a, b, c], 'relevance')).toEqual([['relevance 3', 'a', 'b', 'c']])
    expect(shown([], 'relevance')).toEqual([])
  })

  it('begins with the newest, or with the oldest, in months and within them', () => {
    expect(shown(winter, 'desc')).toEqual([
      ['2026-01 3', 'd', 'c', '-b'],
      ['2025-12 1', 'a'],
    ])
    expect(shown(winter, 'asc')).toEqual([
      ['2025-12 1', 'a'],
      ['2026-01 3', 'b', '-c', 'd'],
    ])
  })

  it('names the date of moves anew in each month and after an occasion', () => {
    const moves = [moveOn('2026-01', 'x'), moveOn('2026-02', 'y')]
    expect(shown(moves, 'asc').flatMap((lines) => lines.slice(1))).toEqual(['x', 'y'])
    const around = ['a', 'b', 'c', 'd'].map((id) => moveOn('2026-03-10', id, id === 'b' || id === 'c' ? fair : {}))
    expect(shown(around, 'asc')).toEqual([['2026-03 4', 'a', 'fair+0(b -c)', 'd']])
  })

  it('gathers two or more moves of an occasion where the first of them stands, in a month', () => {
    const moves = [
      moveOn('2026-03-10', 'a', fair),
      moveOn('2026-03-11', 'b'),
      moveOn('2026-03-12', 'c', fair),
      moveOn('2026-04-01', 'd', fair),
    ]
    expect(shown(moves, 'asc')).toEqual([
      ['2026-03 3', 'fair+0(a c)', 'b'],
      ['2026-04 1', 'd'],
    ])
    expect(shown(moves, 'desc')).toEqual([
      ['2026-04 1', 'd'],
      ['2026-03 3', 'fair+0(c a)', 'b'],
    ])
  })

  it('puts what was announced together at the end, and first among the newest while a day of it is still to come', () => {
    const lapsed = moveOn('2026-01', 'p', { ...announced, outcomeUnknown: true })
    const awaited = moveOn('2026-01-03', 'q', announced)
    expect(keys([...winter, lapsed], 'desc')).toEqual(['2026-01', '2025-12', toConfirmKey])
    expect(keys([...winter, lapsed], 'asc')).toEqual(['2025-12', '2026-01', toConfirmKey])
    expect(keys([...winter, lapsed, awaited], 'desc')).toEqual([toConfirmKey, '2026-01', '2025-12'])
    expect(keys([...winter, lapsed, awaited], 'asc')).toEqual(['2025-12', '2026-01', toConfirmKey])
    expect(shown([lapsed, awaited], 'desc')).toEqual([[`${toConfirmKey} 2`, 'q', 'p']])
    expect(shown([lapsed, awaited], 'asc')).toEqual([[`${toConfirmKey} 2`, 'p', 'q']])
  })

  it('says of an occasion how many of its moves are yet to be confirmed', () => {
    const moves = [
      moveOn('2026-03-10', 'a', fair),
      moveOn('2026-03-10', 'b', fair),
      moveOn('2026-03-11', 'c', { ...fair, ...announced }),
    ]
    expect(shown(moves, 'asc')).toEqual([
      ['2026-03 2', 'fair+1(a -b)'],
      [`${toConfirmKey} 1`, 'c'],
    ])
    expect(shown(moves.slice(1), 'asc')).toEqual([
      ['2026-03 1', 'fair+1(b)'],
      [`${toConfirmKey} 1`, 'c'],
    ])
  })

  it('shows every move once, and counts them in their section, whatever the moves', () => {
    const anyMove = fc.record({
      date: fc.constantFrom('2026-01', '2026-01-31', '2026-02-01', '2026-02-01/2026-03-02', '2026-03-05~', '2027'),
      occasion: fc.constantFrom(null, 'fair', 'feast'),
      status: fc.constantFrom('occurred', 'announced', 'cancelled'),
    })
    fc.assert(
      fc.property(fc.array(anyMove), fc.constantFrom('asc', 'desc'), (all, sort) => {
        const moves = all
          .map((one, at) => aMove({ id: `m${at}`, ...one }))
          .toSorted((a, b) => a.span.first - b.span.first || a.span.last - b.span.last)
        const sections = listSections(moves, sort)
        const idsIn = (items: readonly ListItem[]): string[] =>
          items.flatMap((item) => (isOccasion(item) ? idsIn(item.moves) : [item.move.id]))
        for (const { items, count } of sections) expect(idsIn(items)).toHaveLength(count)
        const listed = sections.flatMap(({ items }) => idsIn(items))
        expect(listed.toSorted()).toEqual(moves.map(({ id }) => id).toSorted())
      }),
    )
  })
})
