import { describe, expect, it } from 'vitest'
import { aMoveFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemsOf } from '../../../../../tests/builders/problems.ts'

const note = texts('It said Lima.')
const revised = (...dates: string[]) =>
  aMoveFile({ added: '2026-01-05', updated: '2026-02-10', revisions: dates.map((date) => ({ date, note })) })
const found = (...files: Parameters<typeof problemsOf>) => problemsOf(...files).map(({ path, wrong }) => [path, wrong])

describe('the life of an entry', () => {
  it('runs from the day on which it was added over its corrections to its last revision', () => {
    expect(found(revised('2026-01-05', '2026-02-01', '2026-02-01', '2026-02-10'))).toEqual([])
    expect(found(aMoveFile({ added: '2026-01-10', updated: '2026-01-10' }))).toEqual([])
  })

  it('does not begin after its last revision', () => {
    expect(found(aMoveFile({ added: '2026-01-11', updated: '2026-01-10' }))).toEqual([
      ['added', 'The entry would have been added after its last revision, on 2026-01-10.'],
    ])
  })

  it('has no correction after its last revision', () => {
    expect(problemsOf(revised('2026-02-11'))).toMatchObject([
      { path: 'revisions[0].date', cure: 'Write "updated": "2026-02-11".' },
    ])
  })

  it.each([
    ['before it was added', ['2026-01-04'], 'revisions[0].date', 'of 2026-01-05'],
    ['before an earlier one', ['2026-02-02', '2026-02-01'], 'revisions[1].date', 'of 2026-02-02'],
  ])('has no correction %s', (_, dates, path, day) => {
    expect(problemsOf(revised(...dates))).toMatchObject([{ path, wrong: expect.stringContaining(day) as string }])
  })

  it('leaves days that the calendar has not to the rule of dates', () => {
    expect(problemsOf(revised('2026-02-30')).map(({ rule, path }) => [rule, path])).toEqual([
      ['dates', 'revisions[0].date'],
    ])
    expect(problemsOf(aMoveFile({ added: '2026-01-32' })).map(({ rule, path }) => [rule, path])).toEqual([
      ['dates', 'added'],
    ])
  })

  it('tells something with each correction', () => {
    expect(problemsOf(aMoveFile({ revisions: [] })).map(({ path }) => path)).toEqual(['revisions'])
    expect(problemsOf(aMoveFile({ revisions: [{ date: '2026-01-06' }] })).map(({ path }) => path)).toEqual([
      'revisions[0].note',
    ])
  })
})
