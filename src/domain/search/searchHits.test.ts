import { describe, expect, it } from 'vitest'
import { aMove } from '../../../tests/builders/timeline.ts'
import { byRelevance } from './searchHits.ts'

describe(byRelevance, () => {
  it('puts the best first, of equals the newest, then the order of ids', () => {
    const moves = [
      aMove({ id: 'c', date: '2026-01-01' }),
      aMove({ id: 'b', date: '2026-01-01' }),
      aMove({ id: 'newer', date: '2026-02-01' }),
      aMove({ id: 'best', date: '2025-12-20' }),
    ]
    const scores = new Map([
      ['best', 20],
      ['b', 10],
      ['c', 10],
      ['newer', 10],
    ])
    expect(byRelevance(moves, { scores }).map(({ id }) => id)).toEqual(['best', 'newer', 'b', 'c'])
  })
})
