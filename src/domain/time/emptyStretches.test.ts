import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyMoves } from '../../../tests/builders/arbitraries.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { formatDay, toDay } from './dateSpan.ts'
import { emptyStretches, leastEmptyDays, recordStretches, stretchSinceLast } from './emptyStretches.ts'

type Period = [first: string, last: string]

/** The stretches of moves on these dates, where sources were consulted for these periods. */
function stretchesOf(dates: readonly string[], ...periods: Period[]) {
  const timeline = aTimeline(
    dates.map((date, at) => aMove({ id: `m${at}`, date })),
    { coverage: periods.map(([first, last]) => ({ first: toDay(first), last: toDay(last) })) },
  )
  const stretches = emptyStretches(timeline, [...timeline.moves.keys()])
  return stretches.map(({ first, last, reason }) => [formatDay(first), formatDay(last), reason])
}

const whole: Period = ['2026-01-01', '2026-12-31']

describe(emptyStretches, () => {
  it('begin on the day after a move and end on the day before the next', () => {
    expect(stretchesOf(['2026-01-10', '2026-06-01'], whole)).toEqual([['2026-01-11', '2026-05-31', 'noneRecorded']])
  })

  it('are longer than six weeks', () => {
    expect(stretchesOf(['2026-01-01', '2026-02-13'], whole)).toEqual([]) // 42 days lie between them
    expect(stretchesOf(['2026-01-01', '2026-02-14'], whole)).toHaveLength(1)
  })

  it.each([
    ['no move', []],
    ['one move', ['2026-01-10']],
    ['moves of one day', ['2026-01-10', '2026-01-10']],
  ])('are none with %s', (_, dates) => {
    expect(stretchesOf(dates, whole)).toEqual([])
  })

  it('end with the last move, however much was searched after it, also where it is to come', () => {
    expect(stretchesOf(['2026-01-10', '2026-01-20'], ['2026-01-01', '2040-12-31'])).toEqual([])
    expect(stretchesOf(['2026-11-10', '2031'], whole)).toEqual([
      ['2026-11-11', '2026-12-31', 'noneRecorded'],
      ['2027-01-01', '2030-12-31', 'notSearched'],
    ])
  })

  it('do not lie within a move of several days, nor within a month that is all that is known', () => {
    expect(stretchesOf(['2026-01-01/2026-04-30', '2026-01-10', '2026-05-02'], whole)).toEqual([])
    expect(stretchesOf(['2026-01-10', '2026-02', '2026-03-30'], whole)).toEqual([])
  })

  it('say that no sources were consulted where the record does not claim it', () => {
    expect(stretchesOf(['2026-01-10', '2026-06-01'], ['2026-06-01', '2026-07-01'])).toEqual([
      ['2026-01-11', '2026-05-31', 'notSearched'],
    ])
  })

  it('are split where the search begins and ends', () => {
    expect(
      stretchesOf(['2026-01-10', '2026-12-01'], ['2026-03-01', '2026-03-31'], ['2026-06-01', '2026-12-31']),
    ).toEqual([
      ['2026-01-11', '2026-02-28', 'notSearched'],
      ['2026-03-01', '2026-03-31', 'noneRecorded'],
      ['2026-04-01', '2026-05-31', 'notSearched'],
      ['2026-06-01', '2026-11-30', 'noneRecorded'],
    ])
  })

  it('are one where one period of the search follows another', () => {
    expect(
      stretchesOf(['2026-01-10', '2026-06-01'], ['2026-01-01', '2026-03-10'], ['2026-03-11', '2026-12-31']),
    ).toEqual([['2026-01-11', '2026-05-31', 'noneRecorded']])
  })

  it('claim nothing of a search that the record does not tell of', () => {
    expect(stretchesOf(['2026-01-10', '2026-06-01'])).toEqual([['2026-01-11', '2026-05-31', 'noneRecorded']])
  })

  it('cover exactly the days of pauses, whatever was searched', () => {
    const anyCoverage = fc
      .uniqueArray(anyDay, { maxLength: 6 })
      .map((days) => days.toSorted((a, b) => a - b))
      .map((days) => days.flatMap((first, at) => (at % 2 === 0 ? [{ first, last: (days[at + 1] ?? first) - 1 }] : [])))
      .map((periods) => periods.filter(({ first, last }) => first <= last))
    fc.assert(
      fc.property(anyMoves(), anyCoverage, (moves, coverage) => {
        const timeline = aTimeline(moves, { coverage })
        const stretches = emptyStretches(timeline, [...timeline.moves.keys()])
        const days = stretches.flatMap(({ first, last }) => daysOf(first, last))
        const isTaken = new Set(timeline.moves.flatMap(({ span }) => daysOf(span.first, span.last)))
        expect(days.filter((day) => isTaken.has(day))).toEqual([])
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b))
        const ends = [...isTaken].toSorted((a, b) => a - b)
        const pauses = ends.slice(1).map((day, at) => day - (ends[at] ?? day) - 1)
        const expected = pauses.filter((pause) => pause > leastEmptyDays).reduce((sum, pause) => sum + pause, 0)
        expect(days).toHaveLength(expected)
      }),
    )
  })
})

/** The stretch after a stay of days until 10 January and a move within them. */
function since(searchedUntil: string | null, ...periods: Period[]) {
  const moves = ['2026-01-01/2026-01-10', '2026-01-05'].map((date, at) => aMove({ id: `m${at}`, date }))
  const timeline = aTimeline(moves, {
    coverage: periods.map(([first, last]) => ({ first: toDay(first), last: toDay(last) })),
    searchedUntil: searchedUntil === null ? null : toDay(searchedUntil),
  })
  return stretchSinceLast(timeline).map(({ first, last, reason }) => [formatDay(first), formatDay(last), reason])
}

describe(stretchSinceLast, () => {
  it('reaches from the day after the last move to the last search, and says why it is empty', () => {
    expect(since('2026-03-31', ['2026-01-01', '2026-02-28'])).toEqual([
      ['2026-01-11', '2026-02-28', 'noneRecorded'],
      ['2026-03-01', '2026-03-31', 'notSearched'],
    ])
  })

  it('is longer than six weeks, and known where the last search is', () => {
    expect(since('2026-02-21', whole)).toEqual([]) // 42 days
    expect(since('2026-02-22', whole)).toEqual([['2026-01-11', '2026-02-22', 'noneRecorded']])
    expect(since(null, whole)).toEqual([])
    expect(stretchSinceLast(aTimeline([], { searchedUntil: toDay('2026-03-31') }))).toEqual([])
  })
})

describe(recordStretches, () => {
  it('are those between moves, and the days since the last one', () => {
    const dates = ['2026-01-10', '2026-06-01']
    const moves = dates.map((date, at) => aMove({ id: `m${at}`, date }))
    const stretches = recordStretches(aTimeline(moves, { searchedUntil: toDay('2026-12-31') }))
    expect(stretches.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
      ['2026-01-11', '2026-05-31'],
      ['2026-06-02', '2026-12-31'],
    ])
  })
})

function daysOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
