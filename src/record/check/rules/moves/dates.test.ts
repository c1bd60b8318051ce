import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const move = 'data/moves/quito.json'
const article = 'data/articles/carondelet.json'

describe('dates', () => {
  it.each(['2025-12-23', '2026-02-02/2026-02-05', '2026-01', '2026-01~', '2025?', '2025-12-22%/2025-12-24'])(
    'take %s',
    (date) => {
      expect(problemsOf(aMoveFile({ date }))).toEqual([])
    },
  )

  it.each([
    ['soon', 'cannot be read', 'a month "2026-01"'],
    ['2025-12-23/..', 'valid EDTF, but of a form that is not used here: an open end', 'two of them with "/" between'],
    ['2025-XX', 'an "X" for a digit', 'Write what the sources say'],
    ['2025-21', 'a season', 'Write what the sources say'],
    ['2026-02-30', 'no such day', 'Look the date up'],
    ['2026-13', 'no such day or month', 'write the month alone'],
    ['2026-02-05/2026-02-02', 'ends before it begins', '"2026-02-02/2026-02-05"'],
  ])('refuse %s', (date, wrong, cure) => {
    expect(problemsOf(aMoveFile({ date }))).toEqual([problemAt(move, 'date', date, wrong, cure)])
    expect(problemsOf(anArticleFile({ written: { bounds: date, basis: texts('A.') } }))).toEqual([
      problemAt(article, 'written.bounds', date, wrong, cure),
    ])
  })

  it('bound the writing of an article by an interval', () => {
    expect(problemsOf(anArticleFile({ written: { bounds: '2026-01', basis: texts('A.') } }))).toEqual([
      problemAt(article, 'written.bounds', '2026-01', 'must be an interval', '"2026-01-01/2026-01-31"'),
    ])
    expect(problemsOf(anArticleFile({ written: { bounds: '2026-01/2026-02', basis: texts('A.') } }))).toEqual([])
  })

  it.each([
    ['updated', move, (day: string) => aMoveFile({ updated: day })],
    ['sources[0].published', move, (day: string) => aMoveFile({ sources: [aSource({ published: day })] })],
    ['published', article, (day: string) => anArticleFile({ published: day })],
  ])('of the calendar and not of the future: %s', (path, file, make) => {
    expect(problemsOf(make('2026-08-01'))).toEqual([])
    expect(problemsOf(make('2025-11-31'))).toEqual([
      problemAt(file, path, '2025-11-31', 'no such day', 'Look the date up'),
    ])
    expect(problemsOf(make('2026-08-02'))).toEqual([
      problemAt(file, path, '2026-08-02', 'in the future: today is 2026-08-01', 'today at the latest'),
    ])
  })
})
