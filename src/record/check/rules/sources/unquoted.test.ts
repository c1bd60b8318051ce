import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { warningsOf } from '../../../../../tests/builders/problems.ts'

const article = anArticleFile({
  paragraphs: ['Se reunieron en Quito. Hablaron de comercio.', 'Kast viajó a las 12.30 h.'],
})

function unquotedBy(...exact: string[]) {
  const quotes = exact.map((text) => ({ article: 'carondelet', exact: text }))
  const move = aMoveFile({
    claims: [
      {
        nature: 'reported',
        text: texts('Noboa dijo A.'),
        sources: ['efe', 'own'],
        ...(exact.length > 0 && { quotes }),
      },
    ],
    sources: [aSource(), { id: 'own', article: 'carondelet' }],
  })
  return warningsOf(article, move)
    .filter(({ rule }) => rule === 'unquoted')
    .map(({ path, wrong }) => [path, wrong])
}

describe('each sentence of an article that moves quote', () => {
  it('is taken up by a quote of some part of it', () => {
    expect(unquotedBy('Quito', 'comercio', 'viajó')).toEqual([])
  })

  it('is named with its paragraph where no quote has any of it', () => {
    expect(unquotedBy('Quito')).toEqual([
      ['paragraphs[0]', 'No claim quotes this sentence of the article: “Hablaron de comercio.”'],
      ['paragraphs[1]', 'No claim quotes this sentence of the article: “Kast viajó a las 12.30 h.”'],
    ])
  })

  it('can wait where nothing quotes the article yet', () => {
    expect(unquotedBy()).toEqual([])
  })
})
