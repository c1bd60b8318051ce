import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { SearchBox } from './SearchBox.tsx'

function renderAt(hash: string, historyStep: string) {
  window.history.replaceState(null, '', `/${hash}`)
  render(<SearchBox id="search" query="" historyStep={historyStep} onType={() => {}} />)
  return screen.getByRole('searchbox')
}

afterEach(() => window.history.replaceState(null, '', '/'))

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

  it('leaves it on the way back to the address of that link', () => {
    expect(renderAt('#search', 'key')).not.toHaveFocus()
  })

  it('leaves it where the address names something else', () => {
    expect(renderAt('#month-2026-03', '')).not.toHaveFocus()
  })
})
