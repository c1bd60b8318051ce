import { describe, expect, it } from 'vitest'
import { openingWindow } from './openingWindow.ts'

describe(openingWindow, () => {
  it.each([
    [0, 400, 1000, 0], // 0.4 pixels a day need 160 of them
    [0, 1000, 400, 0], // just
    [0, 1000, 320, 200], // the latest 800 days
    [0, 36_525, 1000, 34_025],
    [0, 1000, 0, 997.5],
  ])('shows of days %d to %d on %d pixels what follows day %d', (from, to, width, shown) => {
    expect(openingWindow({ from, to }, width)).toEqual({ from: shown, to })
  })
})
