import { describe, expect, it } from 'vitest'
import { formatNumber } from './numbers.ts'

describe(formatNumber, () => {
  it.each([
    [0, '0', '0'],
    [88, '88', '88'],
    [1234, '1.234', '1,234'],
    [1234567, '1.234.567', '1,234,567'],
  ])('writes %d as %s and %s', (value, es, en) => {
    expect([formatNumber(value, 'es'), formatNumber(value, 'en')]).toEqual([es, en])
  })
})
