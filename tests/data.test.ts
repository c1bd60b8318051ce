import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { today } from '#src/domain/time/dateSpan.ts'
import { themeIds } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import { locateQuote } from '#src/record/compile/quotes.ts'
import { parseArticle, parseMoveDetail } from '#src/record/load/detailFiles.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { formatProblem } from '#src/record/problem.ts'
import { dossierIds } from './builders/dossierIds.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const size = (text: string) => Buffer.byteLength(text)
const { problems, dataset } = checkDataset(readDataFiles(resolve(import.meta.dirname, '..')), today())
const { moves, articles } = dataset ?? { moves: [], articles: [] }

describe('the record in data/', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem).join('\n\n')).toBe('')
  })

  it('holds 88 moves, the two milestones among them', () => {
    expect(moves).toHaveLength(88)
    expect(moves.filter(({ kind }) => kind === 'milestone').map(({ id }) => id)).toEqual([
      '2025-12-14-segunda-vuelta',
      '2026-03-11-valparaiso-investidura',
    ])
  })

  it('holds every move of the dossier, and besides only the run-off', () => {
    // Both periods tell of the visit that Lula called off; the entry has the id of one of them.
    const merged = { '2026-03-10-lula-viaje-cancelado': '2026-03-10-santiago-lula-cancelada' } as Record<string, string>
    const expected = new Set(dossierIds.map((id) => merged[id] ?? id))
    expect(dossierIds).toHaveLength(88)
    expect(expected.size).toBe(87)
    expect(moves.map(({ id }) => id)).toEqual([...expected, '2025-12-14-segunda-vuelta'].toSorted())
  })

  it('quotes words that stand in their article exactly once', () => {
    const quotes = moves.flatMap((move) => move.claims.flatMap((claim) => claim.quotes ?? []))
    expect(quotes.length).toBeGreaterThanOrEqual(30)
    for (const quote of quotes) {
      const article = articles.find(({ id }) => id === quote.article)
      expect(locateQuote(article?.paragraphs ?? [], quote), quote.exact).toHaveLength(1)
    }
  })

  it.each(themeIds)('puts some moves under %s, and no more than half', (theme) => {
    const share = moves.filter(({ themes }) => themes.includes(theme)).length / moves.length
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThanOrEqual(0.5)
  })

  it('holds the article as it was handed over: six paragraphs and their sum', () => {
    expect(articles.map(({ id }) => id)).toEqual(['kast-noboa-carondelet'])
    const paragraphs = articles[0]?.paragraphs ?? []
    expect(paragraphs).toHaveLength(6)
    expect(sha256(paragraphs.join('\n'))).toBe('078c73ff175e1d29be90235db86ca5d86ada07615b65a0d6a782306307e1e4a9')
    expect(articles[0]?.sha256).toBe(sha256(paragraphs.join('\n')))
  })
})

describe('the compiled record', () => {
  const { timeline, details } = compileDataset(
    dataset ?? { moves, articles, themes: [], tours: [], retired: [] },
    sha256,
  )

  it('reads back whole', () => {
    const { timeline: read, files, broken } = parseTimelineFile(JSON.parse(timeline.text))
    expect(broken).toBe(0)
    expect(read.moves.map(({ id }) => id).toSorted()).toEqual(moves.map(({ id }) => id))
    expect(files.size).toBe(88)
    for (const { path, text } of details) {
      const [folder, name = ''] = path.split('/')
      const parse = folder === 'moves' ? parseMoveDetail : parseArticle
      expect(() => parse(JSON.parse(text), name.split('.')[0] ?? '')).not.toThrow()
    }
  })

  it('is light: an index under 60 kB and each other file under 40 kB, unpacked', () => {
    expect(size(timeline.text)).toBeLessThan(60_000)
    expect(size(timeline.text)).toBeGreaterThan(10_000)
    expect(details).toHaveLength(89)
    expect(details.filter(({ text }) => size(text) >= 40_000).map(({ path }) => path)).toEqual([])
  })
})
