import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Modal } from './Modal.tsx'

/** jsdom has no modal dialogs: opening one sets the attribute, as the browser does. */
const showModal = vi.fn<(this: HTMLDialogElement) => void>(function open(this: HTMLDialogElement) {
  this.open = true
})

beforeEach(() => {
  showModal.mockClear()
  Object.assign(HTMLDialogElement.prototype, { showModal })
})
afterEach(() => void Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'))

function modal(onClose: () => void, initialFocus = '[aria-current]') {
  return (
    <Modal aria-label="Images" initialFocus={initialFocus} onClose={onClose}>
      <button type="button">First</button>
      <button type="button" aria-current="true">
        Second
      </button>
    </Modal>
  )
}

describe(Modal, () => {
  it('opens once, with the focus on the element that is asked for', () => {
    const { rerender } = render(modal(vi.fn<() => void>()))
    expect(screen.getByRole('button', { name: 'Second' })).toHaveFocus()
    rerender(modal(vi.fn<() => void>(), 'button'))
    expect(showModal).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Second' })).toHaveFocus()
  })

  it('says when the browser has closed it', () => {
    const onClose = vi.fn<() => void>()
    render(modal(onClose))
    expect(onClose).not.toHaveBeenCalled()
    fireEvent(screen.getByRole('dialog', { name: 'Images' }), new Event('close'))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
