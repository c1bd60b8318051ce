import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAnnouncement } from './useAnnouncement.ts'

describe(useAnnouncement, () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is empty for a moment before the same message is repeated', () => {
    const { result } = renderHook(() => useAnnouncement())
    const announcement = () => result.current[0]
    const announce = (message: string) => act(() => result.current[1](message))
    announce('Copied')
    act(() => void vi.runAllTimers())
    expect(announcement()).toBe('Copied')
    announce('Copied')
    expect(announcement()).toBe('')
    act(() => void vi.runAllTimers())
    expect(announcement()).toBe('Copied')
  })

  it('announces the last of several messages in quick succession', () => {
    const { result } = renderHook(() => useAnnouncement())
    act(() => result.current[1]('first'))
    act(() => void vi.advanceTimersByTime(50))
    act(() => result.current[1]('second'))
    const heard: string[] = []
    for (let step = 0; step < 50; step++) {
      act(() => void vi.advanceTimersByTime(10))
      heard.push(result.current[0])
    }
    expect([...new Set(heard)]).toEqual(['', 'second'])
  })
})
