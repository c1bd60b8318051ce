import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LazyPart } from './LazyPart.tsx'
import { lazyCode } from './lazyCode.ts'

const words = { loading: 'Loading', failed: 'Failed', slow: 'Slow', reload: 'Reload' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function show(code: ReturnType<typeof lazyCode<{ word: string }>>) {
  const part = (
    <LazyPart code={code} words={words}>
      {({ word }) => <p>{word}</p>}
    </LazyPart>
  )
  return act(async () => render(part))
}

describe(LazyPart, () => {
  it('says that it loads, after fifteen seconds that this takes long, with a way, and may come still', async () => {
    const loads: ((module: { word: string }) => void)[] = []
    await show(lazyCode(() => new Promise((resolve) => loads.push(resolve))))
    expect(screen.getByRole('status')).toHaveTextContent('Loading')
    await act(() => vi.advanceTimersByTimeAsync(14_000))
    expect(screen.queryByRole('alert')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByRole('alert')).toHaveTextContent('Slow')
    expect(screen.getByRole('button', { name: 'Reload' })).toHaveAttribute('data-anew')
    await act(async () => loads[0]?.({ word: 'here' }))
    expect(screen.getByText('here')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that its code failed, offers to load the page anew, and asks again where it is opened anew', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answers = [Promise.reject(new Error('offline')), Promise.resolve({ word: 'here' })]
    const code = lazyCode(() => answers.shift() ?? Promise.reject(new Error('asked too often')))
    const { unmount } = await show(code)
    expect(screen.getByRole('alert')).toHaveTextContent('Failed')
    expect(screen.getByRole('button', { name: 'Reload' })).toHaveAttribute('data-anew')
    expect(reported).toHaveBeenCalledOnce() // React reports what a boundary has caught
    reported.mockClear()
    unmount()
    await show(code)
    expect(screen.getByText('here')).toBeVisible()
  })
})
