import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTime } from './inTime.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe(inTime, () => {
  it('gives the answer that comes in time', async () => {
    await expect(inTime(Promise.resolve('here'))).resolves.toBe('here')
  })

  it('rejects after fifteen seconds without an answer', async () => {
    const failed = inTime(new Promise(() => {})).catch((error: Error) => error.message)
    await vi.advanceTimersByTimeAsync(15_000)
    await expect(failed).resolves.toBe('no answer in time')
  })
})
