import { describe, expect, it } from 'vitest'
import { openingWindow } from './openingWindow.ts'

describe(openingWindow, () => {
  it('shows the whole of a record of some years', () => {
    expect(openingWindow({ from: 0, to: 1_750 })).toEqual({ from: 0, to: 1_750 })
  })

  it('shows the latest part of a longer one', () => {
    expect(openingWindow({ from: 0, to: 36_525 })).toEqual({ from: 34_775, to: 36_525 })
  })
})
