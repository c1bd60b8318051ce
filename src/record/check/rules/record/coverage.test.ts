import { describe, expect, it } from 'vitest'
import { aRecordFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/record.json'
const covering = (...periods: [first: string, last: string][]) =>
  problemsOf(aRecordFile({ coverage: periods.map(([first, last]) => ({ first, last })) }))
const future = (path: string, day: string) =>
  problemAt(file, path, day, 'This day is in the future: today is 2026-08-01', 'today at the latest')

describe('the periods for which sources were consulted', () => {
  it('follow one another in time, and can be of one day, or none', () => {
    expect(covering(['2025-12-14', '2026-03-10'], ['2026-03-11', '2026-03-11'], ['2026-05-01', '2026-06-01'])).toEqual(
      [],
    )
    expect(covering()).toEqual([])
    expect(problemsOf(aRecordFile())).toEqual([])
  })

  it('do not end before they begin', () => {
    expect(covering(['2026-03-10', '2026-03-01'])).toEqual([
      problemAt(file, 'coverage[0].last', '2026-03-01', 'before it begins, on 2026-03-10', 'Exchange'),
    ])
  })

  it('do not overlap', () => {
    expect(covering(['2026-01-01', '2026-03-10'], ['2026-03-10', '2026-04-01'])).toEqual([
      problemAt(file, 'coverage[1].first', '2026-03-10', 'ends, on 2026-03-10', 'join those that overlap'),
    ])
  })

  it('are not of days to come, for which no source can have been consulted', () => {
    expect(covering(['2026-07-01', '2026-08-01'])).toEqual([])
    expect(covering(['2026-07-01', '2026-08-02'])).toEqual([future('coverage[0].last', '2026-08-02')])
    expect(covering(['2027-07-01', '2027-08-01'])).toEqual([
      future('coverage[0].first', '2027-07-01'),
      future('coverage[0].last', '2027-08-01'),
    ])
  })

  it('are of days of the calendar', () => {
    expect(covering(['2026-02-30', '2026-03-10'])).toEqual([
      problemAt(file, 'coverage[0].first', '2026-02-30', 'no such day', 'Correct'),
    ])
  })
})
