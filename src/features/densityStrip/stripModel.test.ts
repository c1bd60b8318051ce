import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOf, formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { groupByMonth } from '#src/domain/time/months.ts'
import { aMove } from '#tests/builders/timeline.ts'
import {
  barCounts,
  barsOf,
  monthTargets,
  placeOf,
  rangeOf,
  roomFor,
  sideOf,
  stripHeight,
  stripWidth,
} from './stripModel.ts'

function movesOn(...dates: string[]) {
  return dates.map((date, at) => aMove({ id: `m${at}`, date }))
}

function many(count: number, date: string) {
  return movesOn(...Array.from({ length: count }, () => date))
}

/** The heights of the bars of a path. */
function heights(path: string) {
  return [...path.matchAll(/v-(\d+)/g)].map(([, height]) => Number(height))
}

/** Moves on days of up to thirty years, in order. */
const anyMoves = fc
  .array(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2030, 1, 1) }), { minLength: 1, maxLength: 60 })
  .map((days) => movesOn(...days.toSorted((a: Day, b: Day) => a - b).map(formatDay)))

describe(barCounts, () => {
  it('counts each move in one bar', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const counts = barCounts(moves, rangeOf(moves))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(moves.length)
        expect(counts.length).toBeLessThanOrEqual(72)
      }),
    )
  })

  it.each(['2026-05', '2026-05~'])('counts a move of a month in the middle of it: %s', (date) => {
    const moves = movesOn('2026-05-01', date, '2026-05-07', '2026-05-31')
    const counts = barCounts(moves, rangeOf(moves))
    expect(counts.flatMap((count, at) => (count > 0 ? [at + 1] : []))).toEqual([1, 7, 16, 31])
  })
})

describe(barsOf, () => {
  const range = { first: toDay('2026-01-01'), last: toDay('2026-01-04') }

  it('draws a bar for each count, in proportion, and one move high enough to be seen', () => {
    const moves = [...many(1, '2026-01-01'), ...many(20, '2026-01-03'), ...many(40, '2026-01-04')]
    const { filled, outlined } = barsOf(moves, 40, range)
    expect(heights(filled)).toEqual([4, stripHeight / 2, stripHeight])
    expect(outlined).toBe('')
  })

  it('draws every bar whole within the strip', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { filled } = barsOf(moves, 1, rangeOf(moves))
        const ends = [...filled.matchAll(/M([\d.]+) \d+v-\d+h([\d.]+)/g)].map(
          ([, from, width]) => Number(from) + Number(width),
        )
        expect(Math.max(...ends)).toBeLessThanOrEqual(stripWidth)
      }),
    )
  })

  it('stays within the strip where all moves fall on one day', () => {
    const moves = movesOn('2026-01-01', '2026-01-01')
    expect(barsOf(moves, 2, rangeOf(moves)).filled).toBe('M0 40v-40h800v40z')
  })

  it.each(['announced', 'postponed', 'cancelled'] as const)('outlines what was %s upon what took place', (status) => {
    const other = aMove({ id: 'other', date: '2026-01-01', status })
    const { filled, outlined } = barsOf([...many(1, '2026-01-01'), other], 2, range)
    expect([filled, outlined]).toEqual(['M0 40v-20h200v20z', 'M0 20v-20h200v20z'])
    expect(barsOf([other], 2, range)).toEqual({ filled: '', outlined: 'M0 40v-20h200v20z' })
  })

  it('shows one move that did not take place among many', () => {
    const other = aMove({ id: 'other', date: '2026-01-01', status: 'announced' })
    const { filled, outlined } = barsOf([...many(39, '2026-01-01'), other], 40, range)
    expect([heights(filled), heights(outlined)]).toEqual([[39], [4]])
  })
})

describe(monthTargets, () => {
  it('leads from every place to one month, each part wide enough to be touched at 320 pixels', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const targets = monthTargets(groupByMonth(moves), rangeOf(moves))
        expect(targets[0]?.from).toBe(0)
        expect(targets.at(-1)?.to).toBe(stripWidth)
        const newest = groupByMonth(moves).at(-1)
        expect([targets.at(-1)?.year, targets.at(-1)?.month]).toEqual([newest?.year, newest?.month])
        targets.forEach(({ from, to }, at) => {
          expect(to).toBe(targets[at + 1]?.from ?? stripWidth)
          expect(((to - from) / stripWidth) * 288).toBeGreaterThanOrEqual(23.99)
        })
      }),
    )
  })

  it('halves an empty stretch between the months around it', () => {
    const moves = movesOn('2026-01-01', '2026-06-01', '2026-12-31')
    const range = rangeOf(moves)
    const [first, second] = monthTargets(groupByMonth(moves), range)
    const middle = (toDay('2026-02-01') + toDay('2026-06-01')) / 2
    expect(first?.to).toBeCloseTo(placeOf(range, middle), 0)
    expect(second?.from).toBe(first?.to)
  })

  it('leaves its own part to a month that follows the last days of another', () => {
    const moves = movesOn('2025-12-14', '2026-01-05', '2026-09-09')
    const [december, january] = monthTargets(groupByMonth(moves), rangeOf(moves))
    expect(january?.key).toBe('2026-01')
    expect(december?.to).toBe(january?.from)
  })

  it('has none without moves', () => {
    expect(monthTargets([], { first: 0, last: 1 })).toEqual([])
  })
})

describe('words beside a bar', () => {
  it('stand to its right, else to its left, else nowhere', () => {
    const text = 'x'.repeat(20)
    expect(sideOf({ from: 100, to: 110 }, text)).toBe('right')
    expect(sideOf({ from: 890, to: 900 }, text)).toBe('left')
    expect(sideOf({ from: 400, to: 900 }, text)).toBeNull()
    expect([410, 400, 350].map((to) => roomFor({ from: 0, to }, text))).toEqual(['always', 'often', 'never'])
  })
})
