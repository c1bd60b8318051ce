import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import { locateQuote } from '#src/record/compile/quotes.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { parseArticle, parseMoveDetail } from '#src/record/load/detailFiles.ts'
import { formatProblem } from '#src/record/problem.ts'
import { ourRecordFiles } from './builders/ourRecord.ts'
import { aRecordEntry } from './builders/record.ts'
import { smallRecordFiles } from './builders/smallRecord.ts'

const nothing: Dataset = {
  record: aRecordEntry,
  method: null,
  coverage: null,
  moves: [],
  articles: [],
  themes: [],
  tours: [],
  occasions: [],
  publishers: [],
  retired: [],
}
const ours = checkDataset(ourRecordFiles(), todayOf(ourRecordFiles()))
const small = checkDataset(smallRecordFiles(), todayOf(smallRecordFiles()))
const records = [
  ['the record in data/', ours],
  ['the small record', small],
] as const

describe.each(records)('%s', (_name, { problems, dataset }) => {
  const { moves, articles } = dataset ?? nothing
  const compiled = compileDataset(dataset ?? nothing, sha256)
  const { timeline, details } = compiled

  it('has no problems', () => {
    expect(problems.map((problem) => formatProblem(problem, 'en')).join('\n\n')).toBe('')
  })

  it('quotes words that stand in their article exactly once', () => {
    const quotes = moves.flatMap((move) => move.claims.flatMap((claim) => claim.quotes ?? []))
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) {
      const article = articles.find(({ id }) => id === quote.article)
      expect(locateQuote(article?.paragraphs ?? [], quote), quote.exact).toHaveLength(1)
    }
  })

  it('reads back whole once it is compiled', () => {
    const { timeline: read, files, broken } = parseCompiled(compiled)
    expect(broken).toBe(0)
    expect(idsOf(read.moves)).toEqual(idsOf(moves))
    expect([...files.keys()].toSorted()).toEqual(idsOf(moves))
    expect(details).toHaveLength(moves.length + articles.length)
    for (const { path, text } of details) {
      const [folder, name = ''] = path.split('/')
      const parse = folder === 'moves' ? parseMoveDetail : parseArticle
      expect(() => parse(JSON.parse(text), name.split('.')[0] ?? '')).not.toThrow()
    }
  })

  // A move may take some room in the index, which every reader fetches; what it tells is in a file of its own.
  it('is light: an index of at most 8 kB and 300 bytes a move, unpacked', () => {
    const size = Buffer.byteLength(timeline.text)
    expect(size).toBeLessThan(8_000 + 300 * moves.length)
    expect(size).toBeGreaterThan(100 * moves.length)
  })
})

describe('the record in data/', () => {
  const { articles, retired } = ours.dataset ?? nothing

  it('holds the article as it was handed over, six paragraphs and their sum, unless it retired', () => {
    const id = 'kast-noboa-carondelet'
    if (retired.some((one) => one.subject === 'article' && one.id === id)) return
    const article = articles.find((one) => one.id === id)
    const sum = sha256((article?.paragraphs ?? []).join('\n'))
    expect(article?.paragraphs).toHaveLength(6)
    expect(sum).toBe('078c73ff175e1d29be90235db86ca5d86ada07615b65a0d6a782306307e1e4a9')
    expect(article?.sha256).toBe(sum)
  })
})

describe('the small record', () => {
  const { moves } = small.dataset ?? nothing

  it('holds thirteen moves of every kind and theme, and of every status but one that needs sources at odds', () => {
    expect(moves).toHaveLength(13)
    expect(new Set(moves.map(({ kind }) => kind))).toEqual(new Set(kindIds))
    expect(new Set(moves.map(({ status }) => status))).toEqual(new Set(statusIds.filter((id) => id !== 'disputed')))
    expect(new Set(moves.flatMap(({ themes }) => themes))).toEqual(new Set(small.dataset?.themes.map(({ id }) => id)))
  })
})

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id).toSorted()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
