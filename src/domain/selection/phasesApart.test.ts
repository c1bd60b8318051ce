import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { phasesApart } from './phasesApart.ts'

const before = aMove({ id: 'before', date: '2020-05-01', phase: 'antecedent' })
const after = aMove({ id: 'after', date: '2026-05-01', phase: 'president' })
const idsIn = (...moves: (typeof before)[]) => phasesApart(aTimeline(moves)).map(({ id }) => id)

describe(phasesApart, () => {
  it('has those with moves beside moves of others', () => {
    expect(idsIn(before, after)).toEqual(['antecedent'])
    expect(idsIn(after)).toEqual([])
  })

  it('has none of a timeline that has no other moves, which is taken whole', () => {
    expect(idsIn(before)).toEqual([])
  })
})
