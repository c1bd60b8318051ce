import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { collectEarlyInput } from './earlyInput.ts'

/** A page with a button that counts and a field that is echoed. */
function Page() {
  const [count, setCount] = useState(0)
  const [text, setText] = useState('')
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        {`Pressed ${count}`}
      </button>
      <input aria-label="Search" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{text}</output>
    </>
  )
}

/** Two boxes, and what is ticked in words. */
function Boxes() {
  const [ticked, setTicked] = useState<readonly string[]>([])
  return (
    <>
      {['a', 'b'].map((name) => (
        <input
          key={name}
          type="checkbox"
          aria-label={name}
          checked={ticked.includes(name)}
          onChange={() => setTicked([...ticked, name])}
        />
      ))}
      <output>{ticked.join()}</output>
    </>
  )
}

describe(collectEarlyInput, () => {
  afterEach(() => document.body.replaceChildren())

  it('replays presses and typed texts, once each', async () => {
    const root = prerenderedPage()
    screen.getByRole('button').dataset.pressed = '1'
    screen.getByRole<HTMLInputElement>('textbox').value = 'frontera'
    const replay = collectEarlyInput(root)
    expect(screen.getByRole('button')).not.toHaveAttribute('data-pressed')
    await act(async () => void hydrateRoot(root, <Page />))
    await act(replay)
    expect(screen.getByRole('button')).toHaveTextContent('Pressed 1')
    expect(screen.getByRole('textbox')).toHaveValue('frontera')
    expect(screen.getByRole('status')).toHaveTextContent('frontera')
  })

  it('replays presses in their order, and opens a menu only when it was pressed last', async () => {
    const root = document.body.appendChild(document.createElement('div'))
    const heard: string[] = []
    for (const [name, number, opens] of [
      ['a', 3, false],
      ['menu', 1, true],
      ['b', 2, false],
      ['dialog', 4, true],
    ] as const) {
      const button = root.appendChild(document.createElement('button'))
      button.dataset.pressed = String(number)
      if (opens) button.ariaHasPopup = 'dialog'
      button.addEventListener('click', () => heard.push(name))
    }
    await collectEarlyInput(root)()
    expect(heard).toEqual(['b', 'a', 'dialog'])
    expect(root.querySelector('[data-pressed]')).toBeNull()
  })

  it('ticks a box again, once, that was ticked before', async () => {
    const root = document.body.appendChild(document.createElement('div'))
    root.innerHTML = renderToString(<Boxes />)
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'b' }).click()
    const replay = collectEarlyInput(root)
    expect(screen.getByRole('checkbox', { name: 'b' })).not.toBeChecked()
    await act(async () => void hydrateRoot(root, <Boxes />))
    await act(replay)
    expect(screen.getByRole('checkbox', { name: 'a' })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'b' })).toBeChecked()
    expect(screen.getByRole('status')).toHaveTextContent('b')
  })

  it('does nothing without early input', async () => {
    const root = prerenderedPage()
    const replay = collectEarlyInput(root)
    await act(async () => void hydrateRoot(root, <Page />))
    await act(replay)
    expect(screen.getByRole('button')).toHaveTextContent('Pressed 0')
    expect(screen.getByRole('textbox')).toHaveValue('')
  })

  it.each([
    ['one event to boxes that are shown, so that no tick comes before React', 1],
    ['none where no box is shown: React would hydrate the page in one go', 0],
  ])('sends %s', async (_, count) => {
    const root = document.body.appendChild(document.createElement('div'))
    root.innerHTML = renderToString(<Boxes />)
    const rects = Array.from({ length: count }, () => new DOMRect())
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(Object.assign(rects, { item: () => null }))
    const heard = vi.fn<(event: Event) => void>()
    for (const type of ['keyup', 'input', 'click']) root.addEventListener(type, heard)
    await collectEarlyInput(root)()
    expect(heard).toHaveBeenCalledTimes(count)
  })

  it('ignores elements that are no longer in the document', async () => {
    const { container, unmount } = render(<Page />)
    screen.getByRole('button').dataset.pressed = '1'
    const replay = collectEarlyInput(container)
    unmount()
    await expect(replay()).resolves.toBeUndefined()
  })
})

/** The page as it is prerendered. */
function prerenderedPage(): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(<Page />)
  return root
}
