import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { StripPicture } from './StripPicture.tsx'

describe(StripPicture, () => {
  it.each([
    ['occurred', 'currentColor', false, 0],
    ['announced', 'var(--surface)', true, 0],
    ['postponed', 'var(--surface)', false, 1],
    ['cancelled', 'var(--surface)', false, 1],
    ['disputed', 'var(--surface)', false, 0],
  ] as const)('draws the open move as its status is drawn elsewhere: %s', (status, fill, isDashed, strikes) => {
    const move = aMove({ status })
    const { container } = render(<StripPicture timeline={aTimeline([move])} move={move} />)
    const circle = container.querySelector('circle')
    expect(circle).toHaveAttribute('fill', fill)
    expect(circle?.hasAttribute('stroke-dasharray')).toBe(isDashed)
    expect(container.querySelectorAll('circle ~ [stroke="var(--ink)"]')).toHaveLength(strikes)
    expect(container.querySelectorAll('circle ~ [fill="currentColor"]')).toHaveLength(status === 'disputed' ? 1 : 0)
  })
})
