import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { useToday } from './useToday.ts'

const dayOf = ({ result }: { result: { current: number } }) => formatDay(result.current)

describe(useToday, () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-10T02:58:00Z') })) // 23:58 of the ninth in Santiago
  afterEach(() => void vi.useRealTimers())

  it('follows the calendar of the time zone on a page that stays open', () => {
    const hook = renderHook(() => useToday('America/Santiago'))
    act(() => void vi.advanceTimersByTime(60_000))
    expect(dayOf(hook)).toBe('2026-03-09')
    act(() => void vi.advanceTimersByTime(60_000))
    expect(dayOf(hook)).toBe('2026-03-10')
  })

  it('is right as soon as the page is seen again', () => {
    const hook = renderHook(() => useToday('America/Santiago'))
    vi.setSystemTime(new Date('2026-03-13T12:00:00Z')) // no timer has run: the machine slept
    expect(dayOf(hook)).toBe('2026-03-09')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(dayOf(hook)).toBe('2026-03-13')
  })
})
