import { describe, expect, it } from 'vitest'
import { aSource } from '../../../tests/builders/dataFiles.ts'
import type { SourceEntry } from '../schema.ts'
import { originCount } from './origins.ts'

const article: SourceEntry = { id: 'article', article: 'carondelet' }

describe(originCount, () => {
  it.each<[string, SourceEntry[], number]>([
    ['two publishers', [aSource({ publisher: 'El Comercio' }), aSource({ publisher: 'La Tercera' })], 2],
    ['two pages of one publisher', [aSource({ url: 'https://a.org/1' }), aSource({ url: 'https://a.org/2' })], 1],
    [
      'an agency in two papers',
      [aSource({ publisher: 'Swissinfo', agency: 'EFE' }), aSource({ publisher: 'Infobae', agency: 'EFE' })],
      1,
    ],
    [
      'an agency and a paper that carries it',
      [aSource({ publisher: 'EFE' }), aSource({ publisher: 'X', agency: 'EFE' })],
      1,
    ],
    ['a paper known to carry an agency', [aSource({ publisher: 'ABC Color' }), aSource({ publisher: 'EFE' })], 1],
    [
      'such a paper with another agency',
      [aSource({ publisher: 'ABC Color', agency: 'AFP' }), aSource({ publisher: 'EFE' })],
      2,
    ],
    ['one article named twice', [article, { ...article, id: 'again' }], 1],
    ['an article and a paper', [article, aSource({ publisher: 'carondelet' })], 2],
    ['nothing', [], 0],
  ])('takes %s', (_sources, entries, count) => {
    expect(originCount(entries)).toBe(count)
  })
})
