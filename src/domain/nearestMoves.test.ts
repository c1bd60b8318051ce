import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/builders/arbitraries.ts'
import { texts } from '../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { nearestMoves } from './nearestMoves.ts'

const plain = { people: [], countries: [], stops: [], themes: [] }

describe(nearestMoves, () => {
  const timeline = aTimeline([
    aMove({ ...plain, id: '2025-12-23-quito-noboa', date: '2025-12-23', title: texts('Quito') }),
    aMove({ ...plain, id: '2026-01-07-lima-jeri', date: '2026-01-07', title: texts('Lima: José Jerí') }),
    aMove({ ...plain, id: '2026-01-29-panama-mulino', date: '2026-01-29', title: texts('Panamá') }),
  ])
  const idsOf = (id: string, most?: number) => nearestMoves(timeline, id, most).map((move) => move.id.slice(11))

  it.each([
    ['quito', ['quito-noboa']],
    ['José-Jeri', ['lima-jeri']], // by the title, with or without accents
    ['panamericana', ['panama-mulino']], // by its first four letters
    ['pan', []],
    ['no-such-panamericana', []], // of two words the beginning of one
    ['la-panamericana', ['panama-mulino']],
    ['jose-en-oslo', ['lima-jeri']], // one word of two
    ['jose-en-oslo-o-bergen-con-cena', []], // one of four
    ['atlantis', []],
    ['', []],
    ['---', []],
  ])('for %j offers %j', (id, expected) => {
    expect(idsOf(id)).toEqual(expected)
  })

  it.each([
    ['2026-01-29-noboa', ['panama-mulino', 'quito-noboa', 'lima-jeri']], // the day, then the word, then the nearest day
    ['2025-12-24-lima', ['lima-jeri', 'quito-noboa', 'panama-mulino']], // no move on that day: the word
    ['2026-01-19-atlantis', ['panama-mulino', 'lima-jeri', 'quito-noboa']], // neither: 10, 12 and 27 days away
    ['2026-01', ['lima-jeri', 'panama-mulino', 'quito-noboa']], // both of that month, in their order
    ['2026-13-29-noboa', ['quito-noboa']], // no date: the word, and not the numbers alone
    ['1999-01-29-noboa', ['quito-noboa']], // far from every move: the word
    ['1999-01-29-atlantis', []],
    ['2026-01-299', ['lima-jeri', 'panama-mulino', 'quito-noboa']], // no day, but a month
  ])('by the date with which %j begins offers %j', (id, expected) => {
    expect(idsOf(id)).toEqual(expected)
  })

  it('puts the most alike first', () => {
    expect(idsOf('lima-noboa-quito')).toEqual(['quito-noboa', 'lima-jeri'])
  })

  it('offers no more than asked', () => {
    expect(idsOf('2026-01-lima', 1)).toEqual(['lima-jeri'])
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(anyText, (id) => {
        expect(nearestMoves(timeline, id).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
