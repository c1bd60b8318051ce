import { describe, expect, it } from 'vitest'
import { anArticleFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { sumOf } from './articles.ts'

describe('articles', () => {
  it('need no move that quotes them', () => {
    expect(problemsOf(anArticleFile())).toEqual([])
  })

  it('are those that were taken in', () => {
    const sha256 = '0'.repeat(64)
    expect(problemsOf(anArticleFile({ sha256, paragraphs: ['One.', 'Two.'] }))).toEqual([
      problemAt('data/articles/carondelet.json', 'sha256', sha256, 'sum does not match', sumOf(['One.', 'Two.'])),
    ])
  })

  it('are summed as paragraphs joined by a line feed', () => {
    expect(sumOf(['a', 'b'])).toBe('7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78')
  })
})

describe('the address of an article', () => {
  it('is one that readers can open', () => {
    expect(problemsOf(anArticleFile({ url: 'https://example.org/a' }))).toEqual([])
    expect(problemsOf(anArticleFile({ url: 'example.org/a' }))).toEqual([
      problemAt('data/articles/carondelet.json', 'url', 'example.org/a', 'no complete web address', 'whole address'),
    ])
  })
})
