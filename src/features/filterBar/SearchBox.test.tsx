import { fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SearchBox } from './SearchBox.tsx'

function renderAt(hash: string, historyStep: string) {
  window.history.replaceState(null, '', `/${hash}`)
  render(<SearchBox id="search" query="" historyStep={historyStep} onType={() => {}} />)
  return screen.getByRole('searchbox')
}

afterEach(() => {
  window.history.replaceState(null, '', '/')
  vi.useRealTimers()
})

describe(SearchBox, () => {
  it('takes the focus when a link to it is followed', () => {
    expect(renderAt('#search', '')).toHaveFocus()
  })

  it('has its suggestions where it had the focus before the app took it over', async () => {
    const box = <SearchBox query="" historyStep="" onType={() => {}} suggestions={<p>suggested</p>} />
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(box)
    within(container).getByRole('combobox').focus()
    render(box, { container, hydrate: true })
    expect(await screen.findByText('suggested')).toBeVisible()
  })

  it('tells what was typed once the reader pauses, and whether it is the first since the field has the focus', () => {
    vi.useFakeTimers()
    const onType = vi.fn<(query: string, first: boolean) => void>()
    render(<SearchBox query="" historyStep="" onType={onType} />)
    for (const text of ['o', 'or', 'orb']) {
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } })
      vi.advanceTimersByTime(150)
    }
    expect(onType).not.toHaveBeenCalled()
    vi.advanceTimersToNextTimer()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'orba' } })
    vi.advanceTimersToNextTimer()
    expect(onType.mock.calls).toEqual([
      ['orb', true],
      ['orba', false],
    ])
  })

  it.each([
    ['Enter', () => fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' })],
    ['on leaving the field', () => fireEvent.blur(screen.getByRole('searchbox'))],
  ])('tells it at once by %s, and not again', (_how, leave) => {
    vi.useFakeTimers()
    const onType = vi.fn<(query: string, first: boolean) => void>()
    render(<SearchBox query="" historyStep="" onType={onType} />)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'orban' } })
    leave()
    expect(onType.mock.calls).toEqual([['orban', true]])
    vi.advanceTimersByTime(1000)
    expect(onType).toHaveBeenCalledOnce()
  })

  it('leaves it on the way back to the address of that link', () => {
    expect(renderAt('#search', 'key')).not.toHaveFocus()
  })

  it('leaves it where the address names something else', () => {
    expect(renderAt('#month-2026-03', '')).not.toHaveFocus()
  })
})
