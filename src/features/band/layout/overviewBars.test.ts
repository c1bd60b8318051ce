import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { overviewBars } from './overviewBars.ts'

const whole = { from: toDay('2026-03-02'), to: toDay('2026-03-12') }
const held = aMove({ id: 'held', date: '2026-03-03' })

function barsOf(...moves: ReturnType<typeof aMove>[]) {
  return overviewBars(aModel(moves), 1, 4, whole, 100)
}

describe(overviewBars, () => {
  it('fills what took place', () => {
    expect(barsOf(held)).toEqual({ filled: 'M10.0 26.0V15.0H19.5V26.0Z', outlined: '' })
  })

  it.each(['2026-03-02/2026-03-10', '2026-03-02~/2026-03-10'])(
    'counts a move of %s in the middle of its days',
    (date) => {
      expect(barsOf(aMove({ date })).filled).toMatch(/^M40\.0 /) // the 6th
    },
  )

  it.each(['announced', 'postponed', 'cancelled'] as const)('outlines what was %s, upon what took place', (status) => {
    const other = aMove({ id: 'other', date: '2026-03-03', status })
    expect(barsOf(other)).toEqual({ filled: '', outlined: expect.stringMatching(/^M10\.5 25\.5V/) })
    const { filled, outlined } = barsOf(held, other)
    expect(filled).toBe(barsOf(held).filled)
    expect(outlined).toMatch(/^M10\.5 14\.5V/) // where the filled part ends
  })
})
