import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { fittingWindow } from './fittingWindow.ts'

const whole = { from: toDay('2025-12-01'), to: toDay('2026-12-01') }
const january = aModel(['2026-01-05', '2026-01-25'].map((date) => aMove({ id: date, date })))

describe(fittingWindow, () => {
  it('shows all moves with a margin on either side', () => {
    const { from, to } = fittingWindow(january, whole, whole) ?? { from: 0, to: 0 }
    expect(from).toBeLessThan(toDay('2026-01-05'))
    expect(from).toBeGreaterThan(toDay('2026-01-01'))
    expect(to).toBeGreaterThan(toDay('2026-01-26'))
    expect(to).toBeLessThan(toDay('2026-01-30'))
  })

  it('is at least two weeks long, and lies within the whole', () => {
    const first = aModel([aMove({ date: '2025-12-02' })])
    const { from, to } = fittingWindow(first, whole, whole) ?? { from: 0, to: 0 }
    expect(from).toBe(whole.from)
    expect(to - from).toBeGreaterThanOrEqual(14)
  })

  it('is not offered where the present window shows the same nearly, and nothing else', () => {
    const fitting = fittingWindow(january, whole, whole)
    expect(fitting && fittingWindow(january, whole, fitting)).toBeNull()
    expect(fittingWindow(aModel([]), whole, whole)).toBeNull()
  })

  it('is offered where the present window leaves moves out', () => {
    expect(fittingWindow(january, whole, { from: toDay('2026-01-10'), to: toDay('2026-02-05') })).not.toBeNull()
  })
})
