import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, type Day, dayOf, formatDay } from '#src/domain/time/dateSpan.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { monthNames, monthTicks } from './monthNames.ts'
import { placeOf, rangeOf, stripWidth } from './stripModel.ts'

function movesOn(...dates: string[]) {
  return dates.map((date, at) => aMove({ id: `m${at}`, date }))
}

function namesOf(moves: ReturnType<typeof movesOn>) {
  return monthNames(moves, rangeOf(moves), (month) => shortMonth(month, 'en'))
}

function textsOf(...dates: string[]) {
  return namesOf(movesOn(...dates)).map(({ name }) => name)
}

/** Moves on days of up to thirty years, in order. */
const anyMoves = fc
  .array(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2030, 1, 1) }), { minLength: 1, maxLength: 60 })
  .map((days) => movesOn(...days.toSorted((a: Day, b: Day) => a - b).map(formatDay)))

describe(monthNames, () => {
  it('names the months of the first and the last bar, before which others give way', () => {
    expect(textsOf('2025-12-14', '2026-09-09')).toEqual([
      'Dec',
      'Jan', // further on in its month, as December is in its way
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Sept', // ends with the strip, so that August has no room
    ])
  })

  it('leaves each name at its tick or within its month', () => {
    const moves = movesOn('2025-12-14', '2026-09-09')
    const range = rangeOf(moves)
    const [, january, february] = namesOf(moves)
    expect(january?.at).toBeGreaterThan(placeOf(range, dayOf(2026, 1, 1)))
    expect((january?.at ?? 0) + 3 * 25.7).toBeLessThan(placeOf(range, dayOf(2026, 2, 1)))
    expect(february?.at).toBe(placeOf(range, dayOf(2026, 2, 1)))
  })

  it('names the month in the middle of a move of several months', () => {
    expect(textsOf('2026-01-01/2026-05-31', '2026-05-31')).toContain('Mar')
  })

  it('names January by its month in a record of at most a year, else by its year', () => {
    expect(textsOf('2025-11-25', '2026-06-20')).toContain('Jan')
    expect(textsOf('2024-11-25', '2026-06-01').slice(0, 2)).toEqual(['Nov', '2025'])
    expect(textsOf('2024-11-25', '2026-06-01')).toContain('2026')
  })

  it('ends the last name with the strip where it would go beyond', () => {
    expect(namesOf(movesOn('2025-12-14', '2026-03-03')).map(({ isLast }) => isLast)).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect(namesOf(movesOn('2025-12-14', '2026-03-31')).some(({ isLast }) => isLast)).toBe(false)
  })

  it('names years of a record of centuries far enough apart, the first and the last year among them', () => {
    const years = ['1866', '1900', '1920', '1940', '1960', '1980', '2025']
    expect(textsOf('1866-01-09', '2025-02-20')).toEqual(years)
  })

  it.each([
    [25.7, false],
    [22.6, true],
  ])('lets no names meet where a letter takes %s, and names the first and the last bar', (letter, isWider) => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const names = namesOf(moves).filter(({ isClose }) => isWider || !isClose)
        let end = -Infinity
        for (const { at, name, isLast } of names) {
          const width = name.length * letter
          const from = isLast ? stripWidth - width : at
          expect(from).toBeGreaterThan(end)
          end = from + width
        }
        expect(end).toBeLessThanOrEqual(stripWidth + 0.001)
        for (const { span } of [moves[0], moves.at(-1)].filter((move) => move !== undefined)) {
          const { year, month } = calendarOf(span.first)
          expect(names.some((one) => one.year === year && [month, 1].includes(one.month))).toBe(true)
        }
        expect(names.length).toBeLessThanOrEqual(11)
      }),
    )
  })

  it('names nothing without moves', () => {
    expect(namesOf([])).toEqual([])
  })
})

describe(monthTicks, () => {
  it('stand where months begin', () => {
    const moves = movesOn('2026-01-14', '2026-03-14')
    const range = rangeOf(moves)
    const places = [placeOf(range, dayOf(2026, 2, 1)), placeOf(range, dayOf(2026, 3, 1))]
    expect(monthTicks(moves, range)).toBe(places.map((place) => `M${place} 40v4`).join(''))
  })

  it('are few in a record of centuries', () => {
    const moves = movesOn('1866-01-09', '2025-02-20')
    expect(monthTicks(moves, rangeOf(moves)).split('M').length).toBeLessThanOrEqual(41)
  })
})
