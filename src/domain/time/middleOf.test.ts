import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, middleDayOf, middleOf, parseDateSpan } from './dateSpan.ts'

describe(middleDayOf, () => {
  it.each([
    ['2026-05-07', '2026-05-07'],
    ['2026-05', '2026-05-16'],
    ['2026-05~', '2026-05-16'],
    ['2026-06', '2026-06-15'],
    ['2026-03-10/2026-03-11', '2026-03-10'],
    ['1969-12-01/1969-12-03', '1969-12-02'],
  ])('of %s is %s', (date, day) => {
    const span = parseDateSpan(date)
    expect(span && formatDay(middleDayOf(span))).toBe(day)
  })

  it('holds the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(800), (first, length) => {
        const days = { first, last: first + length }
        expect(middleOf(days)).toBeGreaterThan(middleDayOf(days))
        expect(middleOf(days)).toBeLessThanOrEqual(middleDayOf(days) + 1)
      }),
    )
  })
})
