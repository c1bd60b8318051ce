import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { useIsHydrating } from './useIsHydrating.ts'

const results: boolean[] = []

function Part() {
  results.push(useIsHydrating())
  return null
}

describe(useIsHydrating, () => {
  it('is true while prerendering and hydrating, and never after', () => {
    results.length = 0
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<Part />)
    const { rerender } = render(<Part />, { container, hydrate: true })
    rerender(<Part />)
    expect(results).toEqual([true, true, false])
  })

  it('is false where nothing was prerendered', () => {
    results.length = 0
    render(<Part />)
    expect(results).toEqual([false])
  })
})
