import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyWindow } from '../../../tests/builders/arbitraries.ts'
import {
  fitWindow,
  momentAt,
  panWindow,
  sameWindow,
  type TimeWindow,
  wholeWindow,
  xOf,
  zoomWindow,
} from './timeWindow.ts'

/** The end of floating point: far less than a second, however long the window. */
const digits = 5

describe(xOf, () => {
  it.each([
    [10, 0],
    [15, 50],
    [20, 100],
    [5, -50],
    [30, 200],
  ])('puts day %d of 10 to 20 at %d of 100 pixels', (moment, x) => {
    expect(xOf({ from: 10, to: 20 }, 100, moment)).toBe(x)
  })
})

describe(momentAt, () => {
  it('is the inverse of xOf', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: -100, max: 5100 }),
        (window, width, x) => {
          expect(xOf(window, width, momentAt(window, width, x))).toBeCloseTo(x, 3)
        },
      ),
    )
  })
})

describe(wholeWindow, () => {
  const ranges = [
    { first: 100, last: 120 },
    { first: 50, last: 60 },
    { first: 80, last: 550 },
  ]

  it('runs from the first day of all to the end of the last one, with a fiftieth on either side', () => {
    expect(wholeWindow(ranges, 300)).toEqual({ from: 40, to: 561 })
  })

  it('ends there also when the record was revised long after, or announces what is to come', () => {
    expect(wholeWindow(ranges, 1050)).toEqual(wholeWindow(ranges, 300))
  })

  it('has two days on either side at least', () => {
    expect(wholeWindow([{ first: 5, last: 5 }], 5)).toEqual({ from: 3, to: 8 })
  })

  it('is the year up to the last revision when there is nothing', () => {
    expect(wholeWindow([], 1000)).toEqual({ from: 636, to: 1001 })
  })
})

describe(fitWindow, () => {
  const whole = { from: 100, to: 200 }

  it.each<[string, TimeWindow, TimeWindow]>([
    ['inside stays', { from: 120, to: 150 }, { from: 120, to: 150 }],
    ['over the left edge moves in', { from: 90, to: 110 }, { from: 100, to: 120 }],
    ['over the right edge moves in', { from: 195, to: 205 }, { from: 190, to: 200 }],
    ['before the record goes to its beginning', { from: -50, to: -40 }, { from: 100, to: 110 }],
    ['after the record goes to its end', { from: 1000, to: 1010 }, { from: 190, to: 200 }],
    ['longer than the record is all of it', { from: 0, to: 1000 }, { from: 100, to: 200 }],
    ['shorter than a day grows to one about its middle', { from: 150, to: 150.5 }, { from: 149.75, to: 150.75 }],
    ['of no length is the day about it', { from: 150, to: 150 }, { from: 149.5, to: 150.5 }],
    ['reversed is the day about its middle', { from: 160, to: 140 }, { from: 149.5, to: 150.5 }],
  ])('a window that is %s', (_, window, fitted) => {
    expect(fitWindow(window, whole)).toEqual(fitted)
  })

  it('is inside the whole, between a day and all of it long, and fits again as it is', () => {
    const anyWhole = fc
      .tuple(fc.integer({ min: 15_000, max: 25_000 }), fc.integer({ min: 1, max: 40_000 }))
      .map(([from, length]) => ({ from, to: from + length }))
    const anyMoment = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const anything = fc.oneof(anyWindow, fc.record({ from: anyMoment, to: anyMoment }))
    fc.assert(
      fc.property(anything, anyWhole, (window, all) => {
        const fitted = fitWindow(window, all)
        expect(fitted.from).toBeGreaterThanOrEqual(all.from - 1e-6)
        expect(fitted.to).toBeLessThanOrEqual(all.to + 1e-6)
        expect(fitted.to - fitted.from).toBeGreaterThanOrEqual(1 - 1e-6)
        const again = fitWindow(fitted, all)
        expect(again.from).toBeCloseTo(fitted.from, digits)
        expect(again.to).toBeCloseTo(fitted.to, digits)
        const isInside = window.from >= all.from && window.to <= all.to && window.to - window.from >= 1
        expect(sameWindow(fitted, window) || !isInside).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe(zoomWindow, () => {
  it('keeps the moment where it is on the screen, and is so many times as long', () => {
    const anyFactor = fc.constantFrom(0.25, 0.5, 0.99, 1, 1.01, 2, 4)
    fc.assert(
      fc.property(anyWindow, anyFactor, fc.double({ min: 0, max: 1, noNaN: true }), (window, factor, part) => {
        const at = momentAt(window, 1000, part * 1000)
        const zoomed = zoomWindow(window, factor, at)
        expect(xOf(zoomed, 1000, at)).toBeCloseTo(part * 1000, 3)
        expect(zoomed.to - zoomed.from).toBeCloseTo((window.to - window.from) * factor, digits)
      }),
    )
  })
})

describe(panWindow, () => {
  it('moves both ends', () => {
    expect(panWindow({ from: 10, to: 20 }, -2.5)).toEqual({ from: 7.5, to: 17.5 })
  })
})

describe(sameWindow, () => {
  const window = { from: 10, to: 20 }

  it.each([
    [{ from: 10.0006, to: 20 }, true],
    [{ from: 10, to: 19.9994 }, true],
    [{ from: 10.0008, to: 20 }, false],
    [{ from: 10, to: 20.0008 }, false],
  ])('compares %j to less than a minute: %s', (other, same) => {
    expect(sameWindow(window, other)).toBe(same)
    expect(sameWindow(other, window)).toBe(same)
  })
})
