import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lazyCode } from '../lazyCode.ts'
import { useLaterCode } from './useLaterCode.ts'

/** Code that does not come the first time. */
function codeThatFailsOnce() {
  let isFirst = true
  return lazyCode(async () => {
    if (!isFirst) return { word: 'here' }
    isFirst = false
    throw new Error('no connection')
  })
}

it('loads code that did not come once it is needed again', async () => {
  const code = codeThatFailsOnce()
  function Part({ isNeeded }: { isNeeded: boolean }) {
    const { code: loaded, hasFailed } = useLaterCode(code, isNeeded)
    return <output>{hasFailed ? 'failed' : (loaded?.word ?? 'waiting')}</output>
  }
  const { rerender } = render(<Part isNeeded />)
  expect(await screen.findByText('failed')).toBeVisible()
  rerender(<Part isNeeded={false} />)
  rerender(<Part isNeeded />)
  expect(await screen.findByText('here')).toBeVisible()
})

it('takes code that does not come in time as failed, until it comes', async () => {
  vi.useFakeTimers()
  const loads: ((module: { word: string }) => void)[] = []
  const code = lazyCode(() => new Promise<{ word: string }>((resolve) => loads.push(resolve)))
  function Part() {
    const { code: loaded, hasFailed } = useLaterCode(code, true)
    return <output>{hasFailed ? 'failed' : (loaded?.word ?? 'waiting')}</output>
  }
  render(<Part />)
  await act(() => vi.advanceTimersByTimeAsync(14_999))
  expect(screen.getByText('waiting')).toBeVisible()
  await act(() => vi.advanceTimersByTimeAsync(1))
  expect(screen.getByText('failed')).toBeVisible()
  await act(async () => loads[0]?.({ word: 'here' }))
  expect(screen.getByText('here')).toBeVisible()
  vi.useRealTimers()
})
