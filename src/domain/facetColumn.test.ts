import { describe, expect, it } from 'vitest'
import { facetColumn } from './facetColumn.ts'

describe(facetColumn, () => {
  it('packs the values of each item as positions in the vocabulary', () => {
    const column = facetColumn([['c', 'a'], [], ['b']], ['a', 'b', 'c'], (values) => values)
    expect(column).toEqual({ size: 3, offsets: Uint32Array.of(0, 2, 2, 3), values: Uint16Array.of(2, 0, 1) })
  })

  it('leaves out values that the vocabulary does not have, those of Object among them', () => {
    const column = facetColumn([['x', 'a', 'constructor'], ['x']], ['a'], (values) => values)
    expect(column).toEqual({ size: 1, offsets: Uint32Array.of(0, 1, 1), values: Uint16Array.of(0) })
  })

  it('is empty without items', () => {
    expect(facetColumn([], ['a'], () => ['a'])).toEqual({
      size: 1,
      offsets: Uint32Array.of(0),
      values: new Uint16Array(),
    })
  })
})
