import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import type { Move } from '../move.ts'
import { tripOf } from './tripOf.ts'

const atHome: Partial<Move> = { stops: [{ country: 'CL', city: null }] }
const moves = [
  aMove({ id: 'a', date: '2026-01-01', tour: 'andes' }),
  aMove({ id: 'b', date: '2026-01-02', tour: 'andes' }),
  aMove({ id: 'c', date: '2026-01-03', tour: 'andes', ...atHome }),
  aMove({ id: 'd', date: '2026-01-04' }),
  aMove({ id: 'e', date: '2026-01-05', stops: [] }),
]
const timeline = aTimeline(moves)

describe(tripOf, () => {
  it.each([
    ['a', ['a', 'b']],
    ['b', ['a', 'b']],
    ['c', []], // at home, though part of the tour
    ['d', ['d']],
    ['e', []],
  ])('of %s has %j', (id, trip) => {
    const move = moves.find((candidate) => candidate.id === id) ?? aMove()
    expect(tripOf(timeline, move).map((index) => timeline.moves[index]?.id)).toEqual(trip)
  })
})
