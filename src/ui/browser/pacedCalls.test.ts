import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pacedCalls } from './pacedCalls.ts'

describe(pacedCalls, () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('makes the first calls at once', () => {
    const made: number[] = []
    const paced = pacedCalls()
    for (let n = 1; n <= 5; n++) paced.call(() => made.push(n))
    expect(made).toEqual([1, 2, 3, 4, 5])
  })

  it('makes fewer than a hundred in any ten seconds, and the last of all', () => {
    const times: number[] = []
    let last = 0
    const paced = pacedCalls()
    for (let n = 1; n <= 1500; n++) {
      paced.call(() => {
        times.push(performance.now())
        last = n
      })
      vi.advanceTimersByTime(30)
    }
    vi.advanceTimersByTime(1000)
    expect(last).toBe(1500)
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 10_000).length))
    expect(most).toBeLessThan(100)
  })

  it('makes a call that waits when it is told to, and never one that was dropped', () => {
    const made: string[] = []
    const paced = pacedCalls()
    for (let n = 0; n < 40; n++) paced.call(() => {})
    paced.call(() => made.push('flushed'))
    expect(made).toEqual([])
    paced.flush()
    expect(made).toEqual(['flushed'])
    paced.call(() => made.push('dropped'))
    paced.drop()
    vi.advanceTimersByTime(1000)
    expect(made).toEqual(['flushed'])
  })
})
