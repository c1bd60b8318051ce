import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBandMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { layoutBand } from './bandLayout.ts'
import type { PlacedMark } from './placeMark.ts'
import { clusterRadius, singleRadius } from './sizes.ts'
import { leastTitle, placeTitles } from './titles.ts'

/** A mark of some moves at a place, in lanes. */
function aMark(x: number, lanes: number[], count = 1): PlacedMark {
  const moves = Array.from({ length: count }, (_, at) => aMove({ id: `${x} ${at}` }))
  const cells = lanes.map((lane) => ({ lane, count, only: count === 1 ? (moves[0] ?? null) : null }))
  return { id: `${x}`, moves, x, cells, extent: null, title: null }
}

const titlesOf = (marks: readonly PlacedMark[], width = 1000) => placeTitles(marks, 6, width).map(({ title }) => title)

describe(placeTitles, () => {
  it('ends each title before the next mark that crosses its lane and before the edge, with at least the least room', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, fc.constantFrom(320, 1000, 5000), (moves, window, width) => {
        const { marks } = layoutBand(aModel(moves), window, width)
        marks.forEach(({ x, title, moves: own, cells }, at) => {
          if (!title) return
          expect(own).toHaveLength(1)
          expect(cells.map(({ lane }) => lane)).toContain(title.lane)
          expect(title.room).toBeGreaterThanOrEqual(leastTitle)
          expect(title.room).toBeLessThanOrEqual(360)
          const end = x + singleRadius + 5 + title.room
          expect(end).toBeLessThanOrEqual(width)
          for (const later of marks.slice(at + 1)) {
            const [top = 0, bottom = -1] = [later.cells[0]?.lane, later.cells.at(-1)?.lane]
            const radius = later.moves.length > 1 ? clusterRadius : singleRadius
            const crosses = title.lane >= top && title.lane <= bottom
            expect(end <= later.x - radius || !crosses).toBe(true)
          }
        })
      }),
      { numRuns: 150, interruptAfterTimeLimit: 3_000 },
    )
  })

  it('writes a title in the lane with the most room, the upper of two', () => {
    const marks = [aMark(100, [0, 2, 4]), aMark(250, [0]), aMark(320, [2])]
    expect(titlesOf(marks)).toEqual([
      { lane: 4, room: 360 },
      { lane: 0, room: 360 },
      { lane: 2, room: 360 },
    ])
    expect(titlesOf([aMark(100, [1, 3])])).toEqual([{ lane: 1, room: 360 }])
  })

  it('ends a title before the next stroke, also one that only crosses its lane', () => {
    const room = 300 - singleRadius - 100 - singleRadius - 10
    expect(titlesOf([aMark(100, [2]), aMark(300, [1, 4])])[0]).toEqual({ lane: 2, room })
    expect(titlesOf([aMark(100, [2]), aMark(300, [3, 4])])[0]).toEqual({ lane: 2, room: 360 })
    expect(titlesOf([aMark(100, [2]), aMark(300, [2], 5)])[0]).toEqual({ lane: 2, room: room - 3 })
  })

  it('writes none without room enough', () => {
    const enough = singleRadius + 10 + leastTitle
    expect(titlesOf([aMark(1000 - enough, [2])])).toEqual([{ lane: 2, room: leastTitle }])
    expect(titlesOf([aMark(1000 - enough + 1, [2])])).toEqual([null])
    expect(titlesOf([aMark(100, [2]), aMark(100 + enough + singleRadius - 1, [2])])[0]).toBeNull()
  })

  it('writes none for a mark of several moves, nor for a move without a lane', () => {
    expect(titlesOf([aMark(100, [2], 2), aMark(500, [])])).toEqual([null, null])
  })

  it('changes only the titles, and mutates no mark', () => {
    const marks = [aMark(100, [0]), aMark(110, [0])]
    const placed = placeTitles(marks, 6, 1000)
    expect(placed.map((mark) => Object.assign({}, mark, { title: null }))).toEqual(marks)
    expect(marks.every(({ title }) => title === null)).toBe(true)
    expect(placeTitles([], 6, 1000)).toEqual([])
  })
})
