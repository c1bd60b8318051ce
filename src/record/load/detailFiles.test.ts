import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { DatasetError } from './datasetError.ts'
import { parseArticle, parseMoveDetail } from './detailFiles.ts'

const detail = {
  id: 'quito',
  date: '2025-12-23',
  places: [],
  counterparts: [],
  delegation: [],
  claims: [],
  sources: [],
  summary: texts('Quito.'),
}
const article = { id: 'carondelet', label: texts('The meeting'), paragraphs: ['They met.'], passages: [] }
const noObjects = [null, undefined, 0, 'text', [], {}]

describe(parseMoveDetail, () => {
  it('hands over the detail of the move that was asked for', () => {
    expect(parseMoveDetail(detail, 'quito')).toBe(detail)
  })

  it.each([
    ...noObjects,
    { ...detail, id: 'lima' },
    { ...detail, date: 20251223 },
    { ...detail, places: null },
    { ...detail, counterparts: {} },
    { ...detail, delegation: 'Vial' },
    { ...detail, claims: undefined },
    { ...detail, sources: undefined },
    { ...detail, summary: 'Quito.' },
    { ...detail, summary: { es: 'Quito.' } },
  ])('refuses %j', (json) => {
    expect(() => parseMoveDetail(json, 'quito')).toThrow(new DatasetError('shape'))
  })
})

describe(parseArticle, () => {
  it('hands over the article that was asked for', () => {
    expect(parseArticle(article, 'carondelet')).toBe(article)
  })

  it.each([
    ...noObjects,
    { ...article, id: 'other' },
    { ...article, label: null },
    { ...article, paragraphs: undefined },
    { ...article, paragraphs: 'They met.' },
    { ...article, paragraphs: ['They met.', null] },
    { ...article, passages: undefined },
  ])('refuses %j', (json) => {
    expect(() => parseArticle(json, 'carondelet')).toThrow(new DatasetError('shape'))
  })
})
