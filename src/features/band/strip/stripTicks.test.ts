import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { stripTicks } from './stripTicks.ts'

const window = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) })
const daysOf = (from: string, to: string, most: number) =>
  stripTicks(window(from, to), most).map(({ day }) => formatDay(day))

describe(stripTicks, () => {
  it('names each month where there is room, the one that runs at the beginning too', () => {
    expect(daysOf('2025-12-09', '2026-03-20', 12)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'])
  })

  it('leaves the month out that nearly ends where the window begins', () => {
    expect(daysOf('2025-12-28', '2026-09-20', 9)[0]).toBe('2026-01-01')
  })

  it('names quarters and then years where months would be too many', () => {
    expect(daysOf('2026-01-01', '2026-12-31', 5)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
    expect(stripTicks(window('2019-01-01', '2026-01-01'), 9).every(({ isYear }) => isYear)).toBe(true)
  })

  it('has words inside the window alone, in order, and never many more than there is room for', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 4, max: 20 }), (any, most) => {
        const ticks = stripTicks(any, most)
        expect(ticks.length).toBeLessThanOrEqual(most + 2)
        ticks.forEach(({ at }, index) => {
          expect(at).toBeGreaterThanOrEqual(Math.min(any.from, at))
          expect(at).toBeGreaterThanOrEqual(ticks[index - 1]?.at ?? any.from)
          expect(at).toBeLessThan(any.to)
        })
      }),
    )
  })
})
