import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { stripPaths } from './stripPaths.ts'

const whole = { from: 0, to: 4_000 }
const dayName = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

function pathsOf(count: number) {
  const ids = aTimeline([]).themes.map(({ id }) => id)
  const moves = Array.from({ length: count }, (_empty, at) =>
    aMove({
      id: `move-${at}`,
      date: dayName((at * 37) % 4_000),
      themes: ids.filter((_id, lane) => (at + lane) % 3 > 0),
    }),
  )
  return stripPaths(aTimeline(moves), whole)
}

function weightOf(count: number): number {
  return JSON.stringify(pathsOf(count)).length
}

describe(stripPaths, () => {
  it('draws a dot for each theme of a move, and a stroke from the first to the last', () => {
    const [first, second] = aTimeline([]).themes.map(({ id }) => id)
    const move = aMove({ date: '1975-06-24', themes: [first ?? '', second ?? ''] }) // in the middle
    const { lanes, strokes } = stripPaths(aTimeline([move]), whole)
    expect(lanes.map(({ dots }) => dots).filter(Boolean)).toEqual(['M500 6h0', 'M500 17h0'])
    expect(strokes).toBe('M500 6V17')
  })

  it('draws a move of a month in the middle of it', () => {
    const may = { from: toDay('2026-05-01'), to: toDay('2026-06-01') }
    expect(stripPaths(aTimeline([aMove({ date: '2026-05~' })]), may).lanes[0]?.dots).toBe('M500 6h0')
  })

  it('draws no stroke for one theme', () => {
    expect(stripPaths(aTimeline([aMove({ date: '1975-06-24' })]), whole).strokes).toBe('')
  })

  it('has a hole in the dot of a place where nothing took place', () => {
    const [announced, held] = [
      aMove({ date: '1975-06-24', status: 'announced' }),
      aMove({ id: 'b', date: '1975-06-24' }),
    ]
    expect(stripPaths(aTimeline([announced]), whole).holes).toBe('M500 6h0')
    expect(stripPaths(aTimeline([announced, held]), whole).holes).toBe('')
  })

  it('stays small whatever the number of moves', () => {
    expect(weightOf(4_000)).toBeLessThan(16_000)
    expect(weightOf(8_000)).toBe(weightOf(4_000))
  })
})
