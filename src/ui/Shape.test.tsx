import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { halfDisc, Shape, shapeNames } from './Shape.tsx'

/** The parts of a shape, each by what fills it. */
function fillsOf(shape: React.ReactElement): (string | null)[] {
  const { container } = render(<svg>{shape}</svg>)
  return [...container.querySelectorAll('svg > *')].map((part) => part.getAttribute('fill'))
}

describe(Shape, () => {
  it.each(shapeNames)('draws a half %s as its outline and a filled part of it', (name) => {
    const hollow = fillsOf(<Shape name={name} size={10} outline="hollow" />)
    expect(hollow[0]).toBe('var(--paper)')
    expect(fillsOf(<Shape name={name} size={10} outline="half" />)).toEqual([...hollow, 'currentColor'])
  })

  it('fills the right half, from the centre', () => {
    const { container } = render(
      <svg>
        <Shape name="square" size={10} x={3} y={4} outline="half" />
      </svg>,
    )
    expect(container.querySelector('path')).toHaveAttribute('d', 'M3 4m0 -9h9v18h-9Z')
    expect(halfDisc(4)).toBe('m0 -4a4 4 0 0 1 0 8')
  })
})
