import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import {
  aCounterpart,
  aMoveFile,
  anArticleFile,
  anOccasionsFile,
  aPublishedFile,
  aSource,
  aToursFile,
  dataFiles,
  texts,
} from '../../tests/builders/dataFiles.ts'
import { checkDataset } from './check/checkDataset.ts'
import type { DataFile } from './dataset.ts'
import { withMarkedDrafts, withoutDrafts } from './drafts.ts'

const quito = aMoveFile()
const draft = (changes = {}) => aMoveFile({ id: 'lima', state: 'draft', ...changes })

function checked(...files: DataFile[]) {
  const { problems, dataset, readable } = checkDataset(dataFiles(...files), toDay('2026-08-01'))
  expect(problems).toEqual([])
  if (!dataset || !readable) throw new Error('a sound record was not read')
  return { dataset, readable }
}

describe(withoutDrafts, () => {
  it('leaves the record as it is without its drafts, and without what they alone use', () => {
    const { dataset, readable } = checked(
      quito,
      draft({
        tour: 'andes',
        occasion: 'fair',
        places: [{ country: 'PE' }],
        counterparts: [aCounterpart({ id: 'jeri', name: 'Jerí', country: 'PE' })],
        sources: [aSource(), { id: 'held', article: 'carondelet' }],
      }),
      draft({ id: 'cusco', occasion: 'fair' }),
      anArticleFile(),
      aToursFile('andes'),
      anOccasionsFile('fair'),
      aPublishedFile([quito]),
    )
    expect(readable.moves).toHaveLength(3)
    expect(dataset).toEqual(checked(quito).dataset)
  })

  it('keeps what entries that readers get use, and an article that no entry cites', () => {
    const lima = aMoveFile({ id: 'lima', tour: 'andes', sources: [aSource(), { id: 'held', article: 'carondelet' }] })
    const { dataset } = checked(
      lima,
      draft({ id: 'cusco', tour: 'andes', sources: [aSource(), { id: 'held', article: 'carondelet' }] }),
      anArticleFile(),
      anArticleFile({ id: 'alone' }),
      aToursFile('andes'),
    )
    expect(dataset.tours.map(({ id }) => id)).toEqual(['andes'])
    expect(dataset.articles.map(({ id }) => id)).toEqual(['alone', 'carondelet'])
  })

  it('takes an occasion away that would gather a single move, unless it was published', () => {
    const files = [aMoveFile({ occasion: 'fair' }), draft({ occasion: 'fair' }), anOccasionsFile('fair')]
    const fresh = checked(...files, aPublishedFile([quito])).dataset
    expect({ occasions: fresh.occasions, of: fresh.moves[0]?.occasion }).toEqual({ occasions: [], of: undefined })
    const published = checked(...files, aPublishedFile([quito], { occasion: ['fair'] })).dataset
    expect(published.occasions.map(({ id }) => id)).toEqual(['fair'])
    expect(published.moves[0]?.occasion).toBe('fair')
  })

  it('keeps a published article that drafts alone cite', () => {
    const cites = { sources: [aSource(), { id: 'held', article: 'carondelet' }] }
    const files = [quito, draft(cites), anArticleFile()]
    const of = (article: string[]) => checked(...files, aPublishedFile([quito], { article })).dataset.articles
    expect(of(['carondelet'])).toHaveLength(1)
    expect(of([])).toHaveLength(0)
  })
})

describe(withMarkedDrafts, () => {
  it('says in the title of a draft, and of no other entry, that it is one', () => {
    const { readable } = checked(quito, draft({ title: texts('Lima') }), aMoveFile({ id: 'loja', state: 'reviewed' }))
    expect(withMarkedDrafts(readable).moves.map(({ title }) => title)).toEqual([
      { es: '[Borrador] Lima', en: '[Draft] Lima' },
      texts('Loja'),
      texts('Quito'),
    ])
  })
})
