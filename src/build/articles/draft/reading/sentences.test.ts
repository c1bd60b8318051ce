import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateQuote } from '#src/record/compile/quotes.ts'
import type { ArticleFile } from '#src/record/schema.ts'
import { anArticleFile } from '../../../../../tests/builders/dataFiles.ts'
import { quoteOf, sentencesOf } from './sentences.ts'

const articleOf = (paragraphs: string[]) => JSON.parse(anArticleFile({ paragraphs }).text) as ArticleFile

describe(sentencesOf, () => {
  it('parts paragraphs, and never joins two', () => {
    expect(sentencesOf(articleOf(['Se vieron. ¿Hablaron? Sí', 'Se fueron.']))).toEqual([
      { paragraph: 1, text: 'Se vieron.' },
      { paragraph: 1, text: '¿Hablaron?' },
      { paragraph: 1, text: 'Sí' },
      { paragraph: 2, text: 'Se fueron.' },
    ])
  })
})

describe(quoteOf, () => {
  it('tells a sentence from the same words before it', () => {
    const article = articleOf(['Hubo acuerdo. Se fueron.', 'No. Hubo acuerdo.'])
    const sentences = sentencesOf(article)
    expect(quoteOf(article, { paragraph: 2, text: 'Hubo acuerdo.' })).toEqual({
      article: article.id,
      exact: 'Hubo acuerdo.',
      prefix: ' ',
    })
    expect(sentences).toHaveLength(4)
  })

  it('is none where nothing tells the sentence from another', () => {
    const article = articleOf(['Hubo acuerdo. Se fueron.', 'Hubo acuerdo.'])
    expect(quoteOf(article, { paragraph: 2, text: 'Hubo acuerdo.' })).toBeNull()
  })

  it('stands at one place, in the paragraph of its sentence', () => {
    const word = fc.constantFrom('Hubo', 'acuerdo.', 'Se', 'fueron.', 'No.', 'A', 'ñ', '«')
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const article = articleOf(paragraphs)
        for (const sentence of sentencesOf(article)) {
          const quote = quoteOf(article, sentence)
          const places = quote ? locateQuote(paragraphs, quote) : [sentence]
          expect(places.map(({ paragraph: at }) => at)).toEqual([sentence.paragraph])
        }
      }),
    )
  })
})
