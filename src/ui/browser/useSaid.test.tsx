import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSaid } from './useSaid.ts'

describe(useSaid, () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is empty for a moment before the same message comes again', () => {
    const { result } = renderHook(() => useSaid())
    const said = () => result.current[0]
    const say = (message: string) => act(() => result.current[1](message))
    say('Copied')
    act(() => void vi.runAllTimers())
    expect(said()).toBe('Copied')
    say('Copied')
    expect(said()).toBe('')
    act(() => void vi.runAllTimers())
    expect(said()).toBe('Copied')
  })

  it('says the last of messages in quick succession', () => {
    const { result } = renderHook(() => useSaid())
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
