import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lastCall } from './lastCall.ts'

describe(lastCall, () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('makes the last of calls that follow each other, once none has followed it', () => {
    const made: number[] = []
    const paused = lastCall(200)
    for (let n = 1; n <= 50; n++) {
      paused.call(() => made.push(n))
      vi.advanceTimersByTime(150)
    }
    expect(made).toEqual([])
    vi.advanceTimersByTime(50)
    expect(made).toEqual([50])
    vi.advanceTimersByTime(1000)
    expect(made).toEqual([50])
  })

  it('makes a call that waits when it is told to, once, and never one that was dropped', () => {
    const made: string[] = []
    const paused = lastCall(200)
    paused.call(() => made.push('flushed'))
    expect([paused.flush(), paused.flush()]).toEqual([true, false])
    expect(made).toEqual(['flushed'])
    paused.call(() => made.push('dropped'))
    paused.drop()
    vi.advanceTimersByTime(1000)
    expect(made).toEqual(['flushed'])
  })
})
