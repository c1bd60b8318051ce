import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { prerenderedGuard } from './prerenderedGuard.ts'

const broken = new Error('broken')

function Broken({ error = broken }: { error?: Error }): ReactNode {
  throw error
}

type Bounds = { isLater?: boolean; children: ReactNode }

function Boundary({ isLater = false, children }: Bounds) {
  return (
    <ErrorBoundary isLater={isLater} onRetry={() => undefined} failure={() => 'message'}>
      {children}
    </ErrorBoundary>
  )
}

/** Renders under the guard: the errors for which the page is lost. */
async function lostBy(content: ReactNode, hasLeft = false): Promise<unknown[]> {
  const lost: unknown[] = []
  const root = createRoot(
    document.createElement('div'),
    prerenderedGuard(
      () => hasLeft,
      (error) => lost.push(error),
    ),
  )
  await act(async () => root.render(content))
  return lost
}

let log = vi.spyOn(console, 'error')
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => void log.mockClear()) // errors are logged on purpose: see tests/setup.ts

describe(prerenderedGuard, () => {
  it('gives the page up, once, when a boundary has replaced prerendered parts', async () => {
    const parts = ['a', 'b'].map((part) => (
      <Boundary key={part}>
        <Broken />
      </Boundary>
    ))
    expect(await lostBy(parts)).toEqual([broken])
    expect(log).toHaveBeenCalledWith(broken)
  })

  it('gives it up when no boundary has caught the error', async () => {
    const lost: unknown[] = []
    const { onUncaughtError } = prerenderedGuard(
      () => true,
      (error) => lost.push(error),
    )
    onUncaughtError(broken, {}) // as React calls it outside of act(), which throws such errors instead
    expect(lost).toEqual([])
    await Promise.resolve()
    expect(lost).toEqual([broken])
    expect(log).toHaveBeenCalledWith(broken)
  })

  it.each([
    ['a part that is not prerendered', broken, true, false],
    ['data, which have their own retry', new DatasetError('offline'), false, false],
    ['a page that the reader has navigated to', broken, false, true],
  ])('keeps the message of a boundary for %s', async (_, error, isLater, hasLeft) => {
    const content = (
      <Boundary isLater={isLater}>
        <Broken error={error} />
      </Boundary>
    )
    expect(await lostBy(content, hasLeft)).toEqual([])
    expect(log).toHaveBeenCalledWith(error)
  })
})
