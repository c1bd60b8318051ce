import { describe, expect, it } from 'vitest'
import { DatasetError } from '../load/datasetError.ts'
import type { SearchFile } from '../load/searchFiles.ts'
import { parseSearchFile } from './parseSearchFile.ts'

describe(parseSearchFile, () => {
  const file: SearchFile = {
    format: 1,
    moves: [{ id: 'quito', days: [0, 0], texts: [[0, 'Quito']], articles: [] }],
    articles: [],
    terms: 'quito',
    stems: '1',
    postings: [[0]],
  }

  it('hands over the piece of these moves', () => {
    expect(parseSearchFile(file, ['quito'])).toBe(file)
  })

  it.each([
    null,
    [],
    {},
    { ...file, format: 0 },
    { ...file, moves: [] },
    { ...file, moves: [{ ...file.moves[0], id: 'lima' }] },
    { ...file, moves: [{ ...file.moves[0], texts: [[0]] }] },
    { ...file, moves: [null] },
    { ...file, terms: 'quito lima' },
    { ...file, stems: null },
    { ...file, articles: undefined },
  ])('refuses %j', (json) => {
    expect(() => parseSearchFile(json, ['quito'])).toThrow(new DatasetError('shape'))
  })
})
