import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const url = 'https://example.org/a'
const other = aSource({ id: 'other', url: 'https://example.org/b' })
const aClaim = (...sources: string[]) => ({ claims: [{ nature: 'reported', text: texts('A.'), sources }] })
const movePublishedBy = (publisher: string) => aMoveFile({ sources: [aSource({ publisher })] })

describe('sources', () => {
  it('may be background, which no claim uses', () => {
    expect(problemsOf(aMoveFile({ sources: [aSource(), other] }))).toEqual([])
  })

  it('can be without an address where none was found', () => {
    const { url: _url, ...lost } = aSource({ id: 'lost', title: 'A digest' })
    expect(problemsOf(aMoveFile({ sources: [aSource(), lost] }))).toEqual([])
  })

  it.each([
    ['eff', 'Write "efe"'],
    ['reuters', 'Add the source to "sources", or write one of "efe"'],
  ])('of a claim are those of its move, unlike %s', (id, cure) => {
    expect(problemsOf(aMoveFile(aClaim('efe', id)))).toEqual([
      problemAt(file, 'claims[0].sources[1]', id, `has the id "${id}"`, cure),
    ])
  })

  it('are named once by a claim', () => {
    expect(problemsOf(aMoveFile(aClaim('efe', 'efe')))).toEqual([
      problemAt(file, 'claims[0].sources[1]', 'efe', 'names this source twice', 'Remove one'),
    ])
  })

  it('have ids of their own', () => {
    expect(problemsOf(aMoveFile({ sources: [aSource(), { ...other, id: 'efe' }] }))).toEqual([
      problemAt(file, 'sources[1].id', 'efe', 'that of source 1', 'its own id'),
    ])
  })

  it('name articles that are there, each once', () => {
    const sources = [aSource(), { id: 'a', article: 'carondelet' }, { id: 'b', article: 'carondelet' }]
    expect(problemsOf(anArticleFile(), aMoveFile({ sources }))).toEqual([
      problemAt(file, 'sources[2].article', 'carondelet', 'already source 2', 'Remove one'),
    ])
    expect(problemsOf(aMoveFile({ sources: sources.slice(0, 2) }))).toEqual([
      problemAt(file, 'sources[1].article', 'carondelet', 'no article of this id', 'data/articles/carondelet.json'),
    ])
  })

  it.each([
    ['example.org/a', 'no complete web address', 'whole address'],
    ['https:example.org/a', 'no complete web address', '"https://"'],
    ['https://example.org/a b', 'no complete web address', 'Copy'],
    ['ftp://example.org/a', 'not with "ftp:"', 'readers can open'],
    ['javascript:alert(1)', 'not with "javascript:"', 'readers can open'],
    ['https://me:secret@example.org/a', 'user name or a password', `without:\n"${url}"`],
  ])('can be opened, unlike %s', (address, wrong, cure) => {
    expect(problemsOf(aMoveFile({ sources: [aSource({ url: address })] }))).toEqual([
      problemAt(file, 'sources[0].url', address, wrong, cure),
    ])
  })

  it('are listed once in a move', () => {
    const again = 'https://EXAMPLE.org/a'
    expect(problemsOf(aMoveFile({ sources: [aSource(), { ...other, url: again }] }))).toEqual([
      problemAt(file, 'sources[1].url', again, 'that of source 1 of the move', 'Keep one'),
    ])
  })

  it('name an outlet by nothing behind the country in brackets', () => {
    expect(problemsOf(movePublishedBy('La Nación (Argentina), agencias'))).toEqual([
      problemAt(
        file,
        'sources[0].publisher',
        'La Nación (Argentina), agencias',
        'stands ", agencias", which makes it another outlet',
        'Write "La Nación (Argentina)"; a news agency',
      ),
    ])
    for (const name of ['La Nación (Argentina)', 'Foro (coro), Quito', 'ANSA'])
      expect(problemsOf(movePublishedBy(name))).toEqual([])
  })

  it('are called the same in every move', () => {
    const lima = aMoveFile({ id: 'lima', sources: [aSource({ publisher: 'Swissinfo', title: 'Other' })] })
    expect(problemsOf(lima, aMoveFile({ sources: [aSource()] }))).toEqual([
      problemAt(file, 'sources[0].publisher', 'EFE', '"Swissinfo" in data/moves/lima.json, and "EFE" here', 'alike'),
      problemAt(file, 'sources[0].title', 'Title', '"Other" in data/moves/lima.json, and "Title" here', 'alike'),
    ])
  })
})
