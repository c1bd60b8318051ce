import { describe, expect, it } from 'vitest'
import { areEuropean } from './europe.ts'

describe(areEuropean, () => {
  it.each([
    [['BE', 'HU', 'IT'], true],
    [['IT', 'EG'], false],
    [[], false],
  ])('of %j is %s', (countries, expected) => {
    expect(areEuropean(countries)).toBe(expected)
  })
})
