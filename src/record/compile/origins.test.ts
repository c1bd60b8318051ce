import { describe, expect, it } from 'vitest'
import { aSource } from '../../../tests/builders/dataFiles.ts'
import type { SourceEntry } from '../schema.ts'
import { agencyDefaults, originCount } from './origins.ts'

const agencies = agencyDefaults([
  { name: 'ABC Color', country: 'PY', kind: 'press', agency: 'EFE' },
  { name: 'La Tercera', country: 'CL', kind: 'press' },
])
const official = aSource({ id: 'official', publisher: 'Gobierno', url: 'https://a.org/3', through: 'digest' })
const digest = aSource({ id: 'digest', publisher: 'Digest' })
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
    ['a page consulted through another source, which is no origin of its own', [digest, official], 1],
    ['such a page beside one that was read', [digest, official, aSource({ publisher: 'La Tercera' })], 2],
    [
      'a page of a publisher that was read, and another of it consulted through a digest',
      [digest, official, aSource({ publisher: 'Gobierno' })],
      2,
    ],
    [
      'two pages consulted through one source',
      [digest, official, { ...official, id: 'b', publisher: 'Ministerio' }],
      1,
    ],
    ['nothing', [], 0],
  ])('takes %s', (_sources, entries, count) => {
    expect(originCount(entries, agencies)).toBe(count)
  })

  it('takes a publisher for itself where the record does not know that it carries an agency', () => {
    expect(originCount([aSource({ publisher: 'ABC Color' }), aSource({ publisher: 'EFE' })], new Map())).toBe(2)
  })
})
