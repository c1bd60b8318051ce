import { describe, expect, it } from 'vitest'
import type { MoveDetail } from '#src/domain/move.ts'
import { datasetOf } from '../../../tests/builders/checkedDataset.ts'
import { aMoveFile, anArticleFile, aSource, texts } from '../../../tests/builders/dataFiles.ts'
import { aRecord } from '../../../tests/builders/record.ts'
import { parseCompiled } from '../load/compiledTimeline.ts'
import { parseArticle, parseMoveDetail } from '../load/detailFiles.ts'
import { articleDetail, compileDataset, moveDetail } from './compile.ts'

/** Short enough to write down, and different for different texts of a test. */
const hash = (text: string) => `h${text.length}`

const articleSource = { id: 'article', article: 'carondelet' }
const quoting = (...exact: string[]) => ({
  sources: [aSource(), articleSource],
  claims: exact.map((words) => ({
    nature: 'reported',
    text: texts('They met.'),
    sources: ['efe', 'article'],
    quotes: [{ article: 'carondelet', exact: words }],
  })),
})

describe(compileDataset, () => {
  const dataset = datasetOf(
    aMoveFile({ id: 'quito', date: '2025-12-23', ...quoting('They talked.', 'met in') }),
    aMoveFile({ id: 'lima', date: '2025-12-22', sources: [aSource({ url: 'https://example.org/lima' })] }),
    anArticleFile(),
  )
  const compiled = compileDataset(dataset, hash)
  const { timeline, titles, search, details, sources, corrections } = compiled
  const contentOf = (folder: string, id: string): unknown =>
    JSON.parse(details.find(({ path }) => path.startsWith(`${folder}/${id}.`))?.text ?? 'null')

  it('writes an index, a file for each move in order of time and one for each article, named by their content', () => {
    expect(timeline.path).toBe(`timeline.${hash(timeline.text)}.json`)
    expect(sources.path).toBe(`sources.${hash(sources.text)}.json`)
    expect(JSON.parse(timeline.text)).toMatchObject({ sourcesFile: sources.path, correctionsFile: corrections.path })
    expect(details.map(({ path }) => path.replace(/\.h\d+\./, '.'))).toEqual([
      'moves/lima.json',
      'moves/quito.json',
      'articles/carondelet.json',
    ])
    for (const { path, text } of details) expect(path).toContain(`.${hash(text)}.json`)
  })

  it('names every file in the index or in the files of titles that this names', () => {
    const { files, articles, broken, titles: years } = parseCompiled(compiled)
    expect(years.flatMap((year) => Object.values(year.files))).toEqual(titles.map(({ path }) => path))
    const named = [
      ...[...files.values()].map((name) => `moves/${name}`),
      ...articles.map(({ file }) => `articles/${file}`),
    ]
    expect(named.toSorted()).toEqual(details.map(({ path }) => path).toSorted())
    expect(articles).toMatchObject([{ id: 'carondelet', label: texts('The meeting'), moves: ['quito'] }])
    expect(broken).toBe(0)
  })

  it('writes files that the app reads back', () => {
    const [first, second] = dataset.moves.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const articles = new Map(dataset.articles.map((article) => [article.id, article]))
    expect(parseMoveDetail(contentOf('moves', 'lima'), 'lima')).toEqual(first && moveDetail(first, articles))
    expect(parseMoveDetail(contentOf('moves', 'quito'), 'quito')).toEqual(second && moveDetail(second, articles))
    expect(parseArticle(contentOf('articles', 'carondelet'), 'carondelet').paragraphs).toEqual([
      'They met in Quito. They talked.',
      'They met again.',
    ])
  })

  it('does not depend on the order in which files are read', () => {
    expect(compileDataset({ ...dataset, moves: dataset.moves.toReversed() }, hash)).toEqual({
      record: aRecord(),
      timeline,
      titles,
      search,
      details,
      sources,
      corrections,
    })
  })
})

describe(moveDetail, () => {
  it('names sources by their position and finds quotes in their article', () => {
    const { claims, sources } = detailOf(quoting('met in'))
    expect(claims).toEqual([
      {
        nature: 'reported',
        text: texts('They met.'),
        sources: [0, 1],
        quotes: [{ article: 'carondelet', paragraph: 1, start: 5, end: 11, exact: 'met in', lead: ' ' }],
      },
    ])
    expect(sources).toMatchObject([
      { type: 'web', publisher: 'EFE', agency: null, titleRebuilt: false },
      { type: 'article', article: 'carondelet' },
    ])
  })

  it('names the source through which another was consulted by its position', () => {
    const sources = [aSource({ id: 'page', url: 'https://example.org/page', through: 'efe' }), aSource()]
    expect(detailOf({ sources }).sources).toMatchObject([
      { through: 1, archive: null },
      { through: null, archive: null },
    ])
  })

  it('writes null or nothing where the file is silent', () => {
    expect(detailOf({ places: [{ country: 'EC' }] })).toMatchObject({
      places: [{ country: 'EC', city: null, venue: null, coordinates: null }],
      delegation: [],
      dateNote: null,
      outcomeNote: null,
      postponedTo: null,
      disagreements: null,
      claims: [{ quotes: [] }],
    })
  })

  it('keeps what the file says', () => {
    const said = {
      dateNote: texts('By the weekday.'),
      delegation: ['Carter'],
      disagreements: texts('On the hour.'),
      sources: [aSource({ agency: 'AFP', title: 'Title…', titleRebuilt: true, archive: 'https://a.org/' })],
    }
    const sources = [{ type: 'web', agency: 'AFP', titleRebuilt: true, archive: 'https://a.org/' }]
    expect(detailOf(said)).toMatchObject({ ...said, sources })
  })
})

describe(articleDetail, () => {
  it('has each quoted passage once, in reading order, with the moves that quote it', () => {
    const { moves, articles } = datasetOf(
      aMoveFile({ id: 'a', ...quoting('They met again.', 'met in') }),
      aMoveFile({ id: 'b', ...quoting('met in', 'met in Quito') }),
      aMoveFile({ id: 'c' }),
      anArticleFile(),
    )
    const [article] = articles
    expect(article && articleDetail(article, moves).passages).toEqual([
      { paragraph: 1, start: 5, end: 11, moves: ['a', 'b'] },
      { paragraph: 1, start: 5, end: 17, moves: ['b'] },
      { paragraph: 2, start: 0, end: 15, moves: ['a'] },
    ])
  })

  it('leaves out the checksum, which is for editors', () => {
    const [article] = datasetOf(anArticleFile()).articles
    expect(article && Object.keys(articleDetail(article, []))).not.toContain('sha256')
  })
})

function detailOf(changes: Record<string, unknown>): MoveDetail {
  const { moves, articles } = datasetOf(aMoveFile(changes), anArticleFile())
  const [move] = moves
  if (!move) throw new Error('no move')
  return moveDetail(move, new Map(articles.map((article) => [article.id, article])))
}
