import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { useIsHydrating } from './useIsHydrating.ts'

const said: boolean[] = []

function Part() {
  said.push(useIsHydrating())
  return null
}

describe(useIsHydrating, () => {
  it('is true in the build and in the first render over what it made, and never after', () => {
    said.length = 0
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<Part />)
    const { rerender } = render(<Part />, { container, hydrate: true })
    rerender(<Part />)
    expect(said).toEqual([true, true, false])
  })

  it('is false where nothing was made beforehand', () => {
    said.length = 0
    render(<Part />)
    expect(said).toEqual([false])
  })
})
