import { describe, expect, it } from 'vitest'
import { percent } from './percent.ts'

describe(percent, () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [88, 88, 100],
    [0, 88, 0],
    [1, 2001, 0], // less than can be said to one decimal
    [0, 0, 0],
  ])('%i of %i is %d', (part, whole, said) => {
    expect(percent(part, whole)).toBe(said)
  })
})
