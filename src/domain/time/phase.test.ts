import { describe, expect, it } from 'vitest'
import { parseDateSpan } from './dateSpan.ts'
import { phaseOf, phaseRanges } from './phase.ts'

describe(phaseOf, () => {
  it.each([
    ['2025-12-13', 'antecedent'],
    ['2025-12-14', 'president-elect'], // the day of the run-off
    ['2026-03-10', 'president-elect'],
    ['2026-03-11', 'president'], // the day of the inauguration
    ['2026-03-10/2026-03-12', 'president'], // the last day decides
    ['2025-12', 'president-elect'],
    ['2026-03', 'president'],
  ])('puts %s under %s', (date, phase) => {
    const span = parseDateSpan(date) ?? { last: NaN }
    expect(phaseOf(span)).toBe(phase)
  })
})

describe('phaseRanges', () => {
  it('leave no day out and give each to the phase that phaseOf gives it', () => {
    const { antecedent, 'president-elect': elect, president } = phaseRanges
    expect([antecedent.first, president.last]).toEqual([-Infinity, Infinity])
    expect([elect.first, president.first]).toEqual([antecedent.last + 1, elect.last + 1])
    for (const [phase, { first, last }] of Object.entries(phaseRanges)) {
      for (const day of [first, last]) expect(phaseOf({ last: day })).toBe(phase)
    }
  })
})
