import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const path = 'claims[0].quotes[0]'
const article = anArticleFile({
  paragraphs: ['Kast dijo: «Es un honor»,  y calló — un día.', 'Se reunieron. Hablaron. Se reunieron otra vez…'],
})

function aMoveQuoting(quote: Record<string, unknown>, sources = ['efe', 'own']) {
  const quotes = [{ article: 'carondelet', ...quote }]
  return aMoveFile({
    claims: [{ nature: 'reported', text: texts('A.'), sources, quotes }],
    sources: [aSource(), { id: 'own', article: 'carondelet' }],
  })
}

describe('quotes', () => {
  it.each([
    { exact: '«Es un honor»,  y calló' },
    { exact: 'Se reunieron', suffix: '. H' },
    { exact: 'Se reunieron', prefix: 'Hablaron. ' },
  ])('stand at one place: %j', (quote) => {
    expect(problemsOf(article, aMoveQuoting(quote))).toEqual([])
  })

  it.each([
    ['carondolet', 'Write "carondelet"'],
    ['elsewhere', 'Add data/articles/elsewhere.json'],
  ])('are of an article that is there, unlike %s', (id, cure) => {
    expect(problemsOf(article, aMoveQuoting({ article: id, exact: 'Hablaron' }))).toEqual([
      problemAt(file, `${path}.article`, id, 'no article of this id', cure),
    ])
  })

  it('are of an article on which the claim rests', () => {
    expect(problemsOf(article, aMoveQuoting({ exact: 'Hablaron' }, ['efe']))).toEqual([
      problemAt(file, `${path}.article`, 'carondelet', 'not have this article among its sources', 'Add "own"'),
    ])
    expect(problemsOf(article, anArticleFile({ id: 'b' }), aMoveQuoting({ article: 'b', exact: 'met again' }))).toEqual(
      [problemAt(file, `${path}.article`, 'b', 'not have this article', 'Add a source with "article": "b"')],
    )
  })

  it.each([
    ['spaces', '»,  y', '», y', 'other spaces or line breaks:'],
    ['quote marks', '«Es un honor»', '“Es un honor”', 'other quote marks'],
    ['dashes', 'calló — un', 'calló - un', 'other dashes'],
    ['dots', 'vez…', 'vez...', 'other dots'],
    ['case', 'Hablaron', 'hablaron', 'other capital letters'],
    ['accents', 'un día', 'un dia', 'other accents'],
    ['several', '«Es un honor»,  y', '"es un honor", y', 'spaces or line breaks and quote marks and capital letters'],
  ])('say in what they differ: %s', (_, found, exact, wrong) => {
    expect(problemsOf(article, aMoveQuoting({ exact }))).toEqual([
      problemAt(
        file,
        `${path}.exact`,
        exact,
        wrong.replace(':', ''),
        `as it stands in the article:\n"exact": "${found}"`,
      ),
    ])
  })

  it.each([
    [{ exact: 'nunca dicho' }, 'exact', 'nowhere', 'character for character'],
    [{ exact: 'un día. Se reunieron' }, 'exact', 'over the end of a paragraph', 'two quotes'],
    [{ exact: 'Se reunieron' }, 'exact', '2 times in the article (paragraphs: 2)', 'Add "prefix"'],
    [{ exact: 'Se reunieron', suffix: ', no' }, 'suffix', 'not between this prefix', '"suffix": ". Hablaron.'],
    [{ exact: 'Hablaron', prefix: 'No' }, 'prefix', 'not between this prefix', '"prefix": "Se reunieron. "'],
  ])('stand word for word at one place, unlike %j', (quote: Record<string, string>, field, wrong, cure) => {
    expect(problemsOf(article, aMoveQuoting(quote))).toEqual([
      problemAt(file, `${path}.${field}`, quote[field], wrong, cure),
    ])
  })
})
