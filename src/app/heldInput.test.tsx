import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { holdInput } from './heldInput.ts'

/** A page with a button that counts and a field that is echoed. */
function Page() {
  const [count, setCount] = useState(0)
  const [text, setText] = useState('')
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count}
      </button>
      <input aria-label="Search" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{text}</output>
    </>
  )
}

describe(holdInput, () => {
  afterEach(() => document.body.replaceChildren())

  it('presses again what was pressed and types again what was typed, once', async () => {
    const root = standingPage()
    screen.getByRole('button').dataset.pressed = ''
    screen.getByRole<HTMLInputElement>('textbox').value = 'frontera'
    const again = holdInput(root)
    expect(screen.getByRole('button')).not.toHaveAttribute('data-pressed')
    await act(async () => void hydrateRoot(root, <Page />))
    act(again)
    expect(screen.getByRole('button')).toHaveTextContent('Pressed 1')
    expect(screen.getByRole('textbox')).toHaveValue('frontera')
    expect(screen.getByRole('status')).toHaveTextContent('frontera')
  })

  it('does nothing where nothing was done', async () => {
    const root = standingPage()
    const again = holdInput(root)
    await act(async () => void hydrateRoot(root, <Page />))
    act(again)
    expect(screen.getByRole('button')).toHaveTextContent('Pressed 0')
    expect(screen.getByRole('textbox')).toHaveValue('')
  })

  it('lets go what is no longer there', () => {
    const { container, unmount } = render(<Page />)
    screen.getByRole('button').dataset.pressed = ''
    const again = holdInput(container)
    unmount()
    expect(again).not.toThrow()
  })
})

/** The page as the build would have made it. */
function standingPage(): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(<Page />)
  return root
}
