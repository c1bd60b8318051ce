import { describe, expect, it } from 'vitest'
import { gather } from './apart.ts'
import { type Group, groupOf, type Point } from './groups.ts'
import { singleRadius } from './sizes.ts'

const radiusOf = (points: readonly Point[]) => (points.length > 1 ? 8 : singleRadius)
const asTheyAre = (groups: readonly Group[]) => [...groups]
const placesOf = (points: readonly Point[], width: number, kept: readonly Group[] = []) =>
  gather(points, kept, width, radiusOf, asTheyAre).map((group) => [group.points.length, group.x])
const aPoint = (x: number, name?: string): Point => ({ row: x, x, name })

describe(gather, () => {
  const phases = [95, 98, 100, 103].map((x, row): Point => ({ row, x, phase: row < 2 ? 'before' : 'after' }))

  it('gathers no points of two phases while there is room', () => {
    expect(placesOf(phases, 1000)).toEqual([
      [2, 96.5],
      [2, 113.5],
    ])
    expect(placesOf(phases, 108)).toEqual([
      [2, 86],
      [2, 103],
    ])
    expect(
      placesOf(
        phases.map((point) => ({ ...point, x: point.x - 90 })),
        20,
      ),
    ).toHaveLength(1)
  })

  it('gathers no points of two names, which are gathered with those of none', () => {
    const two = [aPoint(95, 'tour a'), aPoint(98), aPoint(100, 'tour a'), aPoint(103, 'tour b'), aPoint(104)]
    expect(placesOf(two, 1000)).toEqual([
      [3, 97.5],
      [2, 114.5],
    ])
  })

  it('keeps apart phases where there is no room for names besides', () => {
    const tours = Array.from({ length: 12 }, (_, row) => ({ row, x: 100, name: `tour ${row}` }))
    const after = { row: 12, x: 101, phase: 'after' }
    expect(placesOf([...tours, after], 1000)).toEqual([
      [12, 100],
      [1, 114],
    ])
  })

  it('keeps what is kept whole, of whatever phases it is', () => {
    expect(placesOf([], 1000, [groupOf(phases, radiusOf, true)])).toEqual([[4, 99]])
  })

  it('does not push apart what is spread to single marks', () => {
    const alone = (groups: readonly Group[]) =>
      groups.flatMap(({ points }) => points.map((point, at) => groupOf([{ ...point, x: 100 + 11 * at }], radiusOf)))
    expect(gather(phases, [], 1000, radiusOf, alone).map(({ x }) => x)).toEqual([100, 111, 122, 133])
  })
})
