import { describe, expect, it } from 'vitest'
import { agenciesOf, languagesOf, type SourcePage } from './sourceList.ts'

describe('an outlet', () => {
  it('has the languages and agencies of its pages, the most frequent first', () => {
    const pages = [page('es', 'AFP'), page('pt', null), page('pt', 'EFE'), page('es', 'EFE'), page('es', null)]
    expect(languagesOf({ pages })).toEqual(['es', 'pt'])
    expect(agenciesOf({ pages })).toEqual(['EFE', 'AFP'])
  })

  it('without pages has none', () => {
    expect(languagesOf({ pages: [] })).toEqual([])
    expect(agenciesOf({ pages: [] })).toEqual([])
  })
})

function page(language: string, agency: string | null): SourcePage {
  const url = 'https://example.org/'
  return {
    language,
    agency,
    title: 'T',
    titleRebuilt: false,
    published: '2026-01-01',
    publishedInferred: false,
    url,
    through: null,
    archive: null,
    moves: [],
  }
}
