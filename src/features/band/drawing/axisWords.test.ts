import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { contextName, daysName, tickName } from './axisWords.ts'

describe(tickName, () => {
  it.each([
    ['2026-01-01', 'year', '2026', '2026'],
    ['2026-01-01', 'quarter', 'ene', 'Jan'],
    ['2026-09-01', 'month', 'sept', 'Sept'],
    ['2026-03-09', 'week', '9 mar', '9 Mar'],
    ['2026-03-10', 'day', '10', '10'],
  ] as const)('calls %s as %s "%s" and "%s"', (date, unit, es, en) => {
    expect(tickName(toDay(date), unit, 'es')).toBe(es)
    expect(tickName(toDay(date), unit, 'en')).toBe(en)
  })
})

describe(contextName, () => {
  it.each([
    ['2026-01-01', 'year', '2026', '2026'],
    ['2026-03-01', 'month', 'marzo de 2026', 'March 2026'],
  ] as const)('calls what begins on %s as %s by its name', (date, unit, es, en) => {
    expect(contextName(toDay(date), unit, 'es')).toBe(es)
    expect(contextName(toDay(date), unit, 'en')).toBe(en)
  })
})

describe(daysName, () => {
  it('names both days, and their years where those differ', () => {
    const [june, september, next] = ['2026-06-08', '2026-09-02', '2027-01-02'].map(toDay) as [number, number, number]
    expect(daysName(june, september, 'es')).toBe('8 de junio a 2 de septiembre')
    expect(daysName(june, september, 'en')).toBe('8 June to 2 September')
    expect(daysName(june, next, 'es')).toBe('8 de junio de 2026 a 2 de enero de 2027')
  })
})
