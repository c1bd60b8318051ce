import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { axisOf } from '../layout/axis.ts'
import { AxisDrawing } from './AxisDrawing.tsx'

const width = 700

/** The axis of a window up to the end of the record, more than two months before today. */
function drawn(from: string) {
  const window = { from: toDay(from), to: toDay('2026-09-14') }
  const axis = axisOf(window, width)
  const today = toDay('2026-11-25')
  const { container } = render(
    <svg>
      <AxisDrawing axis={axis} laneCount={3} window={window} wholeEnd={window.to} width={width} today={today} />
    </svg>,
  )
  return {
    words: [...container.querySelectorAll('text')].map(({ textContent }) => textContent),
    path: container.querySelector('path')?.getAttribute('d'),
  }
}

describe(AxisDrawing, () => {
  it('breaks at its right edge where the record ends before today, and writes today below', () => {
    const { words, path } = drawn('2026-01-01')
    expect(path).toMatch(/^M-10 /)
    expect(words).toContain('hoy 25 nov')
  })

  it('does not write today over the name of the last month', () => {
    const { words } = drawn('2026-08-10')
    expect(words).toContain('septiembre de 2026')
    expect(words).toContain('hoy 25 nov')
    const near = drawn('2026-07-10')
    expect(near.words).toContain('septiembre de 2026')
    expect(near.words).not.toContain('hoy 25 nov')
    expect(near.path).toBeDefined()
  })
})
