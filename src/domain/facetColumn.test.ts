import { describe, expect, it } from 'vitest'
import { facetColumn, numberColumn } from './facetColumn.ts'

describe(facetColumn, () => {
  it('packs the values of each item as positions in the vocabulary', () => {
    const column = facetColumn([['c', 'a'], [], ['b']], ['a', 'b', 'c'], (values) => values)
    expect(column).toEqual({ size: 3, offsets: Uint32Array.of(0, 2, 2, 3), values: Uint32Array.of(2, 0, 1) })
  })

  it('leaves out values that the vocabulary does not have, those of Object among them', () => {
    const column = facetColumn([['x', 'a', 'constructor'], ['x']], ['a'], (values) => values)
    expect(column).toEqual({ size: 1, offsets: Uint32Array.of(0, 1, 1), values: Uint32Array.of(0) })
  })

  it('is empty without items', () => {
    expect(facetColumn([], ['a'], () => ['a'])).toEqual({
      size: 1,
      offsets: Uint32Array.of(0),
      values: new Uint32Array(),
    })
  })
})

describe(numberColumn, () => {
  it('packs lists of numbers; its size is one more than the greatest', () => {
    const column = numberColumn([[7, 0], [], [70_000]], (numbers) => numbers)
    expect(column).toEqual({ size: 70_001, offsets: Uint32Array.of(0, 2, 2, 3), values: Uint32Array.of(7, 0, 70_000) })
  })

  it('is empty without items, and has no size without numbers', () => {
    expect(numberColumn([], () => [1])).toEqual({ size: 0, offsets: Uint32Array.of(0), values: new Uint32Array() })
    expect(numberColumn([[]], (numbers) => numbers).size).toBe(0)
  })
})
