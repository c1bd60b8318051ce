import { describe, expect, it } from 'vitest'
import { busyTimeline } from '../../../../tests/builders/busyTimeline.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { stage, stageWindow, stageX } from './stage.ts'
import { stageMarks } from './stageMarks.ts'

const all = () => true
const onDays = (...dates: string[]) => aTimeline(dates.map((date, at) => aMove({ id: `m${at}`, date })))

describe(stageMarks, () => {
  it('has each selected move in one mark, and marks do not touch', () => {
    const record = busyTimeline()
    const { marks } = stageMarks(record, (id) => id.startsWith('2026-03'))
    const expected = record.moves.filter(({ id }) => id.startsWith('2026-03')).map(({ id }) => id)
    expect(marks.flatMap(({ moves }) => moves.map(({ id }) => id)).toSorted()).toEqual(expected.toSorted())
    const gaps = marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10)
  })

  it('draws two moves of a day side by side, and more as one mark, within two days of their place', () => {
    const timeline = onDays(
      '2025-12-14',
      '2026-03-01',
      '2026-03-01',
      '2026-06-01',
      '2026-06-01',
      '2026-06-01',
      '2026-09-09',
    )
    const { marks } = stageMarks(timeline, all)
    expect(marks.map(({ moves }) => moves.length)).toEqual([1, 1, 1, 3, 1])
    const day = stage.width / (stageWindow(timeline).to - stageWindow(timeline).from)
    const shifts = marks.flatMap(({ moves, x }) =>
      moves.map(({ span }) => Math.abs(x - stageX(stageWindow(timeline), span))),
    )
    expect(Math.max(...shifts)).toBeLessThan(2 * day)
  })

  it('counts any number of moves', () => {
    const many = onDays(...Array.from({ length: 2000 }, (_, at) => `${2000 + (at % 60)}-0${1 + (at % 9)}-11`))
    const counted = stageMarks(many, all).marks.reduce((sum, { moves }) => sum + moves.length, 0)
    expect(counted).toBe(2000)
  })
})
