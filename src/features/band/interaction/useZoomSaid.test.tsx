import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { aModelOf } from '#tests/builders/band.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { useZoomSaid } from './useZoomSaid.ts'

const model = aModelOf(
  aTimeline([
    aMove({ id: 'lima', date: '2026-01-20' }),
    aMove({ id: 'quito', date: '2026-01-31/2026-02-02' }),
    aMove({ id: 'madrid', date: '2026-07-20' }),
  ]),
)
const year = between('2026-01-01', '2027-01-01')
const january = between('2026-01-01', '2026-02-01')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** All that a live region says while the band shows one window after another, each at rest unless it is held. */
function saidOf(...windows: (TimeWindow & { isHeld?: boolean })[]): string[] {
  const said: string[] = []
  const { result, rerender } = renderHook(({ isHeld = false, ...window }) => useZoomSaid(window, !isHeld, model), {
    initialProps: windows[0] as TimeWindow & { isHeld?: boolean },
  })
  for (const window of windows) {
    rerender({ ...window })
    act(() => void vi.runAllTimers())
    if (result.current !== (said.at(-1) ?? '')) said.push(result.current)
  }
  return said
}

describe(useZoomSaid, () => {
  it('says the first and the last day that are shown, and how many moves are in sight, a part of one too', () => {
    expect(saidOf(year, january)).toEqual(['Se muestra del 1 de enero de 2026 al 31 de enero de 2026: 2 movimientos.'])
    expect(saidOf(year, between('2026-07-20', '2026-07-21'))).toEqual([
      'Se muestra el 20 de julio de 2026: 1 movimiento.',
    ])
  })

  it('says nothing of what is shown at first, nor of a window that moves or lasts some minutes longer', () => {
    const later = between('2026-01-10', '2026-02-10')
    expect(saidOf(january, later, { ...later, to: later.to + 0.01 })).toEqual([])
  })

  it('waits until a gesture rests', () => {
    const held = { ...between('2026-01-01', '2026-05-01'), isHeld: true }
    expect(saidOf(year, held, { ...january, isHeld: true })).toEqual([])
    expect(saidOf(year, held, january)).toHaveLength(1)
  })

  it('leaves an empty window to the words that stand in it', () => {
    expect(saidOf(year, between('2026-10-01', '2026-11-01'))).toEqual([])
  })
})

function between(from: string, to: string): TimeWindow {
  return { from: toDay(from), to: toDay(to) }
}
