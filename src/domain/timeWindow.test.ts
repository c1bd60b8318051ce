import { describe, expect, it } from 'vitest'
import { wholeWindow, xOf } from './timeWindow.ts'

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

describe(wholeWindow, () => {
  const ranges = [
    { first: 100, last: 120 },
    { first: 50, last: 60 },
    { first: 80, last: 550 },
  ]

  it('runs from the first day of all to the end of the last one, with a fiftieth on either side', () => {
    expect(wholeWindow(ranges, 300)).toEqual({ from: 40, to: 561 })
  })

  it('runs on to today when that is later', () => {
    expect(wholeWindow(ranges, 1050)).toEqual({ from: 30, to: 1071 })
  })

  it('has two days on either side at least', () => {
    expect(wholeWindow([{ first: 5, last: 5 }], 5)).toEqual({ from: 3, to: 8 })
  })

  it('is the year up to today when there is nothing', () => {
    expect(wholeWindow([], 1000)).toEqual({ from: 636, to: 1001 })
  })
})
