import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Overlay } from './Overlay.tsx'

/** Renders an overlay as a browser does, not in `act`, and calls back once it is in the page and before anything else runs. */
async function renderAndSee<Value>(onClose: () => void, see: () => Value): Promise<Value> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  onTestFinished(() => {
    root.unmount()
    container.remove()
    vi.unstubAllGlobals()
  })
  const seen = new Promise<Value>((resolve) => {
    new MutationObserver(() => resolve(see())).observe(container, { childList: true, subtree: true })
  })
  startTransition(() =>
    root.render(
      <Overlay isHint trigger={() => null} initialFocus="a" onClose={onClose}>
        <a href="/">Quito</a>
      </Overlay>,
    ),
  )
  return seen
}

test('Escape closes an overlay from the moment that it is seen', async () => {
  const onClose = vi.fn<() => void>()
  await renderAndSee(onClose, () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  )
  expect(onClose).toHaveBeenCalledOnce()
})

test('the focus is in an overlay from the moment that it is seen', async () => {
  expect(await renderAndSee(vi.fn<() => void>(), () => document.activeElement?.tagName)).toBe('A')
})
