import { act, render, renderHook, screen } from '@testing-library/react'
import { startTransition, use } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatWindow, panWindow, parseWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'
import { type BandWindow, useBandWindow } from './useBandWindow.ts'

const whole = { from: 0, to: 1000 }
const quarter: TimeWindow | null = { from: 100, to: 200 }
const later = (window: TimeWindow) => panWindow(window, 10.00001) // not a whole minute, as under a finger

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The hook over a link that takes what is written to it, when told. */
function renderBand() {
  const written: (TimeWindow | null)[] = []
  const writeLink = (window: TimeWindow | null) => void written.push(window)
  const { result, rerender } = renderHook((linked: TimeWindow | null) => useBandWindow({ linked, whole, writeLink }), {
    initialProps: quarter,
  })
  return {
    written,
    from: () => result.current.window.from,
    isAtRest: () => result.current.isAtRest,
    drag: () => act(() => result.current.follow(later)),
    /** A step after which the gesture has rested before React has rendered it, as on a busy page. */
    dragAndRest: () =>
      act(() => {
        result.current.follow(later)
        vi.advanceTimersByTime(1_000)
      }),
    /** A step of the keyboard. */
    press: () => act(() => result.current.pan(0.01)),
    rest: () => act(() => void vi.advanceTimersByTime(1_000)),
    /** The address comes back as it was written: to the minute, and a new object each time. */
    link: (window: TimeWindow | null) => rerender(window && parseWindow(formatWindow(window))),
  }
}

describe(useBandWindow, () => {
  it('writes each step of the keyboard at once, and while a key is held only as often as a browser allows', () => {
    const band = renderBand()
    let linked = 0
    const hold = (presses: number) => {
      for (let press = 0; press < presses; press += 1) {
        band.press()
        act(() => void vi.advanceTimersByTime(33))
        if (band.written.length > linked) band.link(band.written.at(-1) ?? null)
        linked = band.written.length
      }
    }
    hold(1)
    expect(band.written).toHaveLength(1)
    hold(80)
    expect(band.from()).toBeCloseTo(181, 3) // every press has moved the window
    hold(220) // ten seconds in all: Safari refuses the hundredth change
    expect(band.written.length).toBeLessThan(100)
    band.rest()
    band.link(band.written.at(-1) ?? null)
    expect(band.written.at(-1)?.from).toBeCloseTo(band.from(), 3)
  })

  it('writes the address once when a gesture pauses', () => {
    const band = renderBand()
    band.drag()
    band.drag()
    band.rest()
    band.link(band.written[0] ?? null)
    band.rest()
    expect(band.written).toHaveLength(1)
    expect(band.from()).toBeCloseTo(120, 3)
  })

  it('is at rest but from the first step of a gesture until its address is written', () => {
    const band = renderBand()
    expect(band.isAtRest()).toBe(true)
    band.drag()
    expect(band.isAtRest()).toBe(false)
    band.rest()
    expect(band.isAtRest()).toBe(true)
    band.link(band.written[0] ?? null)
    expect(band.isAtRest()).toBe(true)
    band.drag()
    expect(band.isAtRest()).toBe(false)
  })

  it('does not write again when another part of the address changes', () => {
    const band = renderBand()
    band.drag()
    band.rest()
    band.link(band.written[0] ?? null)
    band.link(band.written[0] ?? null)
    band.rest()
    expect(band.written).toHaveLength(1)
  })

  it('keeps a step made while its written address is not rendered yet', () => {
    const band = renderBand()
    band.drag()
    band.rest()
    band.drag()
    band.link(band.written[0] ?? null)
    band.drag()
    expect(band.from()).toBeCloseTo(130, 3)
    band.rest()
    expect(band.written).toHaveLength(2)
  })

  it('keeps a step while two written addresses are not rendered yet', () => {
    const band = renderBand()
    band.drag()
    band.rest()
    band.drag()
    band.rest()
    band.link(band.written[0] ?? null)
    band.drag()
    band.link(band.written[1] ?? null)
    band.drag()
    expect(band.from()).toBeCloseTo(140, 3)
    band.rest()
    band.link(band.written[2] ?? null)
    band.rest()
    expect(band.written).toHaveLength(3)
  })

  it('keeps a step made right before the address is written', () => {
    const band = renderBand()
    band.drag()
    band.dragAndRest()
    band.link(band.written[0] ?? null)
    band.drag()
    expect(band.from()).toBeCloseTo(130, 3)
    band.rest()
    expect(band.written).toHaveLength(2)
  })

  it('keeps a step by a handler of a render that is not committed yet', async () => {
    const written: (TimeWindow | null)[] = []
    const writeLink = (window: TimeWindow | null) => void written.push(window)
    const views: BandWindow[] = []
    const arrival: (() => void)[] = []
    const promise = new Promise<void>((resolve) => void arrival.push(resolve))
    function Band({ linked, wait }: { linked: TimeWindow | null; wait?: Promise<void> }) {
      const view = useBandWindow({ linked, whole, writeLink })
      views.push(view)
      if (wait) use(wait)
      return <output>{Math.round(view.window.from)}</output>
    }
    const drag = () => act(async () => views.at(-1)?.follow(later))
    const { rerender } = render(<Band linked={quarter} />)
    await drag()
    act(() => void vi.advanceTimersByTime(1_000))
    await drag()
    await act(async () => startTransition(() => rerender(<Band linked={written[0] ?? null} wait={promise} />)))
    expect(screen.getByRole('status')).toHaveTextContent('120')
    await drag()
    expect(screen.getByRole('status')).toHaveTextContent('130')
    await act(async () => arrival[0]?.())
    expect(screen.getByRole('status')).toHaveTextContent('130')
  })

  it('shows the window of another address, as after going back', () => {
    const band = renderBand()
    band.drag()
    band.rest()
    band.link(band.written[0] ?? null)
    band.link({ from: 300, to: 400 })
    expect(band.from()).toBe(300)
  })
})
