import { describe, expect, it } from 'vitest'
import { aCoverageFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

type Days = [first: string, last: string]
type Coverage = { searchedUntil?: string; periods?: Days[]; gaps?: Days[] }

const file = 'data/coverage.json'
const ranges = (days: readonly Days[]) => days.map(([first, last]) => ({ first, last }))

/** The problems of a file with these days. In tests today is 1 August 2026. */
function covering({ searchedUntil, periods = [], gaps = [] }: Coverage) {
  const noted = gaps.map(([first, last]) => ({ first, last, note: texts('Nothing was found.') }))
  return problemsOf(aCoverageFile({ searchedUntil, periods: ranges(periods), gaps: noted }))
}

const future = (path: string, day: string) =>
  problemAt(file, path, day, 'This day is in the future: today is 2026-08-01', 'today at the latest')

const impossible = (path: string, day: string) => [problemAt(file, path, day, 'no such day', 'Correct')]

describe('the periods for which sources were consulted', () => {
  it('follow one another in time, and can be of one day, or none', () => {
    const periods: Days[] = [
      ['2025-12-14', '2026-03-10'],
      ['2026-03-11', '2026-03-11'],
      ['2026-05-01', '2026-06-01'],
    ]
    expect(covering({ periods })).toEqual([])
    expect(covering({ periods, gaps: [['2026-03-12', '2026-04-30']], searchedUntil: '2026-08-01' })).toEqual([])
    expect(covering({})).toEqual([])
    expect(problemsOf()).toEqual([])
  })

  it('do not end before they begin', () => {
    expect(covering({ periods: [['2026-03-10', '2026-03-01']] })).toEqual([
      problemAt(file, 'periods[0].last', '2026-03-01', 'before it begins, on 2026-03-10', 'Exchange'),
    ])
  })

  it('do not overlap', () => {
    const periods: Days[] = [
      ['2026-01-01', '2026-03-10'],
      ['2026-03-10', '2026-04-01'],
    ]
    expect(covering({ periods })).toEqual([
      problemAt(file, 'periods[1].first', '2026-03-10', 'ends, on 2026-03-10', 'join those that overlap'),
    ])
  })

  it('are not of days to come, for which no source can have been consulted', () => {
    expect(covering({ periods: [['2026-07-01', '2026-08-01']] })).toEqual([])
    expect(covering({ periods: [['2026-07-01', '2026-08-02']] })).toEqual([future('periods[0].last', '2026-08-02')])
    expect(covering({ periods: [['2027-07-01', '2027-08-01']] })).toEqual([
      future('periods[0].first', '2027-07-01'),
      future('periods[0].last', '2027-08-01'),
    ])
    expect(covering({ searchedUntil: '2026-08-02' })).toEqual([future('searchedUntil', '2026-08-02')])
  })

  it('do not reach past the last search', () => {
    const [day, fault] = ['2026-07-02', 'after the last search: "searchedUntil" is 2026-07-01']
    expect(covering({ searchedUntil: '2026-07-01', periods: [['2026-06-01', day]] })).toEqual([
      problemAt(file, 'periods[0].last', day, fault, 'bring "searchedUntil" up to date'),
    ])
  })

  it('are of days of the calendar', () => {
    expect(covering({ periods: [['2026-02-30', '2026-03-10']] })).toEqual(impossible('periods[0].first', '2026-02-30'))
    expect(covering({ searchedUntil: '2026-06-31' })).toEqual(impossible('searchedUntil', '2026-06-31'))
  })
})

describe('the days that were searched for in vain', () => {
  const periods: Days[] = [['2026-01-01', '2026-03-10']]

  it('are in order of time, as periods are', () => {
    const gaps: Days[] = [
      ['2026-05-01', '2026-06-01'],
      ['2026-04-01', '2026-04-30'],
    ]
    expect(covering({ periods, gaps })).toEqual([
      problemAt(file, 'gaps[1].first', '2026-04-01', 'ends, on 2026-06-01', 'in order of time'),
    ])
  })

  it('are of no period for which sources were consulted', () => {
    const problems = covering({ periods, gaps: [['2026-03-10', '2026-04-01']] })
    expect(problems).toMatchObject([{ file, path: 'gaps[0]' }])
    expect(JSON.stringify(problems)).toContain('also in the period from 2026-01-01 to 2026-03-10')
  })

  it('are said beside periods alone', () => {
    const problems = covering({ gaps: [['2026-03-10', '2026-04-01']] })
    expect(problems).toMatchObject([{ file, path: 'gaps' }])
    expect(JSON.stringify(problems)).toContain('take \\"gaps\\" out')
  })
})
