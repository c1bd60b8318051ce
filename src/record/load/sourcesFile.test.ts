import { describe, expect, it } from 'vitest'
import { DatasetError } from './datasetError.ts'
import { parseSources } from './sourcesFile.ts'

describe(parseSources, () => {
  it('reads a list of sources', () => {
    const list = { articles: [], outlets: [{ id: 'a', name: 'A', country: null, moves: [], pages: [] }] }
    expect(parseSources(list)).toEqual(list)
  })

  it.each([
    [null],
    [{}],
    ['text'],
    [{ articles: [] }],
    [{ articles: [], outlets: [null] }],
    [{ articles: [], outlets: [{ id: 'a' }] }],
  ])('refuses %j', (json) => {
    expect(() => parseSources(json)).toThrow(new DatasetError('shape'))
  })
})
