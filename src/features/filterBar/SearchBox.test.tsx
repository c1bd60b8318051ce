import { render, screen } from '@testing-library/react'
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

  it('leaves it on the way back to the address of that link', () => {
    expect(renderAt('#search', 'key')).not.toHaveFocus()
  })

  it('leaves it where the address names something else', () => {
    expect(renderAt('#month-2026-03', '')).not.toHaveFocus()
  })
})
