import { describe, expect, it } from 'vitest'
import { mapSize } from './mapSize.ts'

describe(mapSize, () => {
  it.each([
    [328, true, 328, 328],
    [559, true, 420, 420],
    [560, false, 560, 360],
    [800, false, 800, 496],
    [1400, false, 1400, 640],
    [0, true, 1, 1],
  ])('in %i pixels', (width, isGlobe, wide, height) => {
    expect(mapSize(width)).toEqual({ isGlobe, width: wide, height })
  })
})
