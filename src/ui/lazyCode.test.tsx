import { act } from '@testing-library/react'
import { Suspense, startTransition, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lazyCode, useLazyCode } from './lazyCode.ts'

/** Renders a part whose code loads while React renders it, as a transition, which React goes on with where it stopped. */
async function renderPart(importModule: () => Promise<{ word: string }>) {
  const code = lazyCode(importModule)
  function Part() {
    const { word } = useLazyCode(code)
    const loud = useMemo(() => word.toUpperCase(), [word]) // a hook after the code, as components have them
    return <p>{loud}</p>
  }
  const container = document.createElement('div')
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const root = createRoot(container, { onRecoverableError })
  onTestFinished(() => act(() => root.unmount()))
  const show = () =>
    act(async () =>
      startTransition(() =>
        root.render(
          <Suspense fallback="…">
            <Part />
          </Suspense>,
        ),
      ),
    )
  await show()
  return { container, onRecoverableError, code }
}

test('a part whose code comes while it renders goes on rendering without a fault', async () => {
  const { container, onRecoverableError } = await renderPart(() => Promise.resolve({ word: 'band' }))
  expect(container.textContent).toBe('BAND')
  expect(onRecoverableError).not.toHaveBeenCalled()
})

test('code that is there is shown at once, with nothing in its place before', async () => {
  const { code } = await renderPart(() => Promise.resolve({ word: 'band' }))
  const container = document.createElement('div')
  const root = createRoot(container)
  onTestFinished(() => act(() => root.unmount()))
  const Part = () => useLazyCode(code).word
  const fallback = vi.fn<() => null>(() => null)
  const Fallback = fallback
  act(() =>
    root.render(
      <Suspense fallback={<Fallback />}>
        <Part />
      </Suspense>,
    ),
  )
  expect(container.textContent).toBe('band')
  expect(fallback).not.toHaveBeenCalled()
})

test('a load that failed is made again only once its failure is forgotten', async () => {
  const importModule = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('offline')))
  const code = lazyCode(importModule)
  await expect(code.load()).rejects.toThrow('offline')
  await expect(code.load()).rejects.toThrow('offline')
  expect(importModule).toHaveBeenCalledTimes(1)
  code.forgetFailure()
  await expect(code.load()).rejects.toThrow('offline')
  expect(importModule).toHaveBeenCalledTimes(2)
})
