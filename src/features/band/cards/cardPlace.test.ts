import { describe, expect, it } from 'vitest'
import type { PlacedMark } from '../layout/placeMark.ts'
import { footHeight, lanesBottom, laneY } from '../layout/sizes.ts'
import { besideMark, cardPlace } from './cardPlace.ts'

const cells = [1, 2, 8].map((lane) => ({ lane, count: 1, occurred: 1, announced: 0, disputed: 0 }))
const mark: PlacedMark = { id: 'a', moves: [], x: 300, radius: 6, cells, extent: null, lacksOpen: false }
const height = lanesBottom(9) + footHeight

describe(besideMark, () => {
  it('is near the mark, on the side with more room', () => {
    expect(besideMark(mark, 1000)).toEqual({ left: 316 })
    expect(besideMark({ ...mark, x: 900 }, 1000)).toEqual({ right: 116 })
  })
})

describe(cardPlace, () => {
  it('is beside the dot nearest to the pointer, and grows towards the middle of the drawing', () => {
    expect(cardPlace(mark, 0, 9, 1000)).toEqual({ left: 316, top: laneY(1, 26) - 20 })
    expect(cardPlace(mark, laneY(2, 26) + 3, 9, 1000)).toEqual({ left: 316, top: laneY(2, 26) - 20 })
    expect(cardPlace(mark, laneY(8, 26) + 3, 9, 1000)).toEqual({ left: 316, bottom: height - laneY(8, 26) - 20 })
  })
})
