import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { wholeWindow } from '#src/domain/time/timeWindow.ts'
import { asLink, openingWindow } from './openingWindow.ts'

describe(openingWindow, () => {
  it('shows the whole of a record of some years', () => {
    expect(openingWindow({ from: 0, to: 1_750 })).toEqual({ from: 0, to: 1_750 })
  })

  it('shows the latest part of a longer one, and hardly more than that after its last move', () => {
    const last = toDay('2025-02-20')
    const whole = wholeWindow(
      [
        { first: toDay('1866-01-09'), last: toDay('1866-01-12') },
        { first: last, last },
      ],
      last,
    )
    const { from, to } = openingWindow(whole)
    expect(to - from).toBeCloseTo(1_750, 6)
    expect(to - last).toBeGreaterThan(20)
    expect(to - last).toBeLessThan(50)
  })
})

describe(asLink, () => {
  const long = { from: 0, to: 36_525 }

  it('is null for the window that the band opens with', () => {
    expect(asLink(openingWindow(long), long)).toBeNull()
    expect(asLink({ from: 0, to: 1_750 }, { from: 0, to: 1_750 })).toBeNull()
  })

  it('is any other window, within the whole', () => {
    expect(asLink(long, long)).toEqual(long)
    expect(asLink({ from: -10, to: 10 }, long)).toEqual({ from: 0, to: 20 })
  })
})
