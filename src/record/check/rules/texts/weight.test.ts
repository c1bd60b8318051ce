import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemsOf } from '../../../../../tests/builders/problems.ts'

const claimsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    nature: 'reported',
    text: texts(`${at} ${'ñ'.repeat(240)}`), // two bytes a letter
    sources: ['efe'],
  }))

describe('the weight of a file', () => {
  it('may be that of an entry with many statements', () => {
    expect(problemsOf(aMoveFile({ claims: claimsOf(35) }))).toEqual([])
  })

  it('is too much for one entry beyond 40,000 bytes', () => {
    expect(problemsOf(aMoveFile({ claims: claimsOf(40) }))).toEqual([
      expect.objectContaining({
        file: 'data/moves/quito.json',
        path: 'claims',
        wrong: expect.stringMatching(/^The file holds 4\d{4} bytes of text, more than 40000\.$/),
        cure: expect.stringContaining('fewer statements'),
      }),
    ])
  })

  it('is too much for one article beyond 40,000 bytes', () => {
    const paragraphs = Array.from({ length: 41 }, (_, at) => `${at} ${'a'.repeat(1000)}`)
    expect(problemsOf(anArticleFile({ paragraphs }))).toEqual([
      expect.objectContaining({
        file: 'data/articles/carondelet.json',
        path: 'paragraphs',
        cure: expect.stringContaining('two articles'),
      }),
    ])
    expect(problemsOf(anArticleFile({ paragraphs: paragraphs.slice(0, 38) }))).toEqual([])
  })
})
