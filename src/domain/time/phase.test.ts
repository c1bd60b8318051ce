import { describe, expect, it } from 'vitest'
import { aRecord } from '../../../tests/builders/record.ts'
import { parseDateSpan, toDay } from './dateSpan.ts'
import { isShaded, phaseOf, phaseRanges } from './phase.ts'

type Beginning = { id: string; from: number | null }

const phases: readonly Beginning[] = aRecord().phases
const terms: Beginning[] = [
  { id: 'first', from: toDay('2009-01-20') },
  { id: 'second', from: toDay('2013-01-20') },
]

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
    expect(phaseOf(span, phases)).toBe(phase)
  })

  it('puts what lies before a first phase with a beginning into it all the same', () => {
    expect(phaseOf({ last: toDay('2008-11-04') }, terms)).toBe('first')
    expect(phaseOf({ last: toDay('2013-01-20') }, terms)).toBe('second')
  })

  it('knows a single phase without a beginning', () => {
    expect(phaseOf({ last: 0 }, [{ id: 'only', from: null }])).toBe('only')
  })
})

describe(phaseRanges, () => {
  it.each<[string, readonly Beginning[], number]>([
    ['an open first phase', phases, -Infinity],
    ['a first phase with a beginning', terms, toDay('2009-01-20')],
  ])('leave no day out with %s, and give each to the phase that phaseOf gives it', (_, of, begin) => {
    const ranges = phaseRanges(of)
    expect([ranges[0]?.days.first, ranges.at(-1)?.days.last]).toEqual([begin, Infinity])
    ranges.slice(1).forEach(({ days }, at) => expect(days.first).toBe((ranges[at]?.days.last ?? NaN) + 1))
    for (const { phase, days } of ranges) {
      for (const day of [days.first, days.last]) expect(phaseOf({ last: day }, of)).toBe(phase.id)
    }
  })
})

describe(isShaded, () => {
  it.each([
    [1, [false]],
    [2, [true, false]],
    [3, [false, true, false]],
    [4, [true, false, true, false]],
  ])('of %d phases leaves the last plain and shades every second one before it', (count, shaded) => {
    const all = Array.from({ length: count })
    expect(all.map((_, at) => isShaded(all, at))).toEqual(shaded)
  })
})
