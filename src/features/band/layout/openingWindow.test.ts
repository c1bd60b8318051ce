import { describe, expect, it } from 'vitest'
import { asLink, openingWindow } from './openingWindow.ts'

describe(openingWindow, () => {
  it('shows the whole of a record of some years', () => {
    expect(openingWindow({ from: 0, to: 1_750 })).toEqual({ from: 0, to: 1_750 })
  })

  it('shows the latest part of a longer one', () => {
    expect(openingWindow({ from: 0, to: 36_525 })).toEqual({ from: 34_775, to: 36_525 })
  })
})

describe(asLink, () => {
  const long = { from: 0, to: 36_525 }

  it('is null for the window that the band opens with', () => {
    expect(asLink(openingWindow(long), long)).toBeNull()
    expect(asLink({ from: 0, to: 1_750 }, { from: 0, to: 1_750 })).toBeNull()
  })

  it('is any other window, within the whole', () => {
    expect(asLink(long, long)).toEqual(long)
    expect(asLink({ from: -10, to: 10 }, long)).toEqual({ from: 0, to: 20 })
  })
})
