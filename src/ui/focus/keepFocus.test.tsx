import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from './keepFocus.ts'

let leaving: AbortController
beforeEach(() => {
  leaving = new AbortController()
  keepFocus(leaving.signal)
})
afterEach(() => leaving.abort())

/** A part that a press on its button "press" changes, between two links. */
function renderAround(part: (isPressed: boolean, press: () => void) => ReactNode) {
  function Page() {
    const [isPressed, setPressed] = useState(false)
    return (
      <main>
        <a href="#before">before</a>
        {part(isPressed, () => setPressed(true))}
        <a href="#after">after</a>
      </main>
    )
  }
  render(<Page />)
  return userEvent.setup().click(screen.getByRole('button', { name: 'press' }))
}

const focused = () => document.activeElement?.textContent

describe(keepFocus, () => {
  it('gives it to what follows in the page where a notice closes', async () => {
    await renderAround((isClosed, close) => (
      <div>
        {!isClosed && (
          <div role="status">
            <button type="button" onClick={close}>
              press
            </button>
          </div>
        )}
      </div>
    ))
    await waitFor(() => expect(focused()).toBe('after'))
  })

  it('gives it to the next value of a group where one is disabled', async () => {
    await renderAround((isOff, turnOff) => (
      <div role="group">
        <button type="button">one</button>
        <button type="button" disabled={isOff} onClick={turnOff}>
          press
        </button>
        <button type="button">two</button>
      </div>
    ))
    await waitFor(() => expect(focused()).toBe('two'))
  })

  it('gives it to the one before where it was the last, and stays in the group', async () => {
    await renderAround((isOff, turnOff) => (
      <div role="group">
        <button type="button">one</button>
        {!isOff && (
          <button type="button" onClick={turnOff}>
            press
          </button>
        )}
      </div>
    ))
    await waitFor(() => expect(focused()).toBe('one'))
  })

  it('keeps it in a section that loads again', async () => {
    await renderAround((isLoading, load) => (
      <section>
        {isLoading ? (
          <p>loading</p>
        ) : (
          <div role="alert">
            <button type="button" onClick={load}>
              press
            </button>
          </div>
        )}
      </section>
    ))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('loading').parentElement))
  })

  it('opens no keyboard of a phone, and gives it to nothing that is hidden from who listens', async () => {
    await renderAround((isGone, go) => (
      <div>
        {!isGone && (
          <button type="button" onClick={go}>
            press
          </button>
        )}
        <input type="search" />
        <div aria-hidden="true">
          <a href="#picture">picture</a>
        </div>
      </div>
    ))
    await waitFor(() => expect(focused()).toBe('after'))
  })

  it.each([
    ['at once', (take: () => void) => take()],
    ['a moment later', queueMicrotask],
  ])('leaves it to what takes it %s', async (_, when) => {
    await renderAround((isGone, go) =>
      isGone ? (
        <h2 tabIndex={-1} ref={(heading) => when(() => heading?.focus())}>
          heading
        </h2>
      ) : (
        <button type="button" onClick={go}>
          press
        </button>
      ),
    )
    await waitFor(() => expect(focused()).toBe('heading'))
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    expect(focused()).toBe('heading')
  })
})
