import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useGrowingRows } from './useGrowingRows.ts'

const [first, second, third] = [{}, {}, {}]

type Props = { content: object; all: number; rendered?: number; isFound: boolean }

function render(isFound: boolean) {
  const initialProps: Props = { content: first, all: 100, isFound }
  return renderHook(
    ({ content, all, rendered = all, isFound: isStillFound }: Props) =>
      useGrowingRows(content, all, rendered, isStillFound),
    { initialProps },
  )
}

const grow = () => act(() => void vi.advanceTimersToNextTimer())

describe(useGrowingRows, () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('begins with all, so that a way back finds its row', () => {
    expect(render(true).result.current).toBe(100)
  })

  it('begins with few where a search changes the content, and grows to all', () => {
    const { result, rerender } = render(true)
    rerender({ content: second, all: 60, isFound: true })
    expect(result.current).toBe(24)
    grow()
    expect(result.current).toBe(48)
    grow()
    expect(result.current).toBe(60)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('grows faster where rows wait for the screen', () => {
    const { result, rerender } = render(true)
    rerender({ content: second, all: 300, rendered: 40, isFound: true })
    grow()
    expect(result.current).toBe(48)
    grow()
    expect(result.current).toBe(288)
  })

  it('begins anew where it changes again, and where the search ends', () => {
    const { result, rerender } = render(true)
    rerender({ content: second, all: 60, isFound: true })
    grow()
    rerender({ content: third, all: 60, isFound: true })
    expect(result.current).toBe(24)
    rerender({ content: first, all: 100, isFound: false })
    expect(result.current).toBe(24)
    grow()
    expect(result.current).toBe(48)
  })

  it('has all at any time without a search', () => {
    const { result, rerender } = render(false)
    rerender({ content: second, all: 60, isFound: false })
    expect(result.current).toBe(60)
    rerender({ content: third, all: 60, isFound: true })
    for (let times = 0; times < 3; times++) if (vi.getTimerCount() > 0) grow()
    expect(result.current).toBe(60)
    rerender({ content: first, all: 100, isFound: false })
    for (let times = 0; times < 5; times++) if (vi.getTimerCount() > 0) grow()
    rerender({ content: second, all: 60, isFound: false })
    expect(result.current).toBe(60)
  })
})
