import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBandMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { layoutBand } from './bandLayout.ts'
import type { PlacedLabel } from './labelPlaces.ts'
import type { PlacedMark } from './placeMark.ts'
import { nearDay } from './placeMarks.ts'
import { textWidth } from './textWidth.ts'
import { leastTitle, placeTitles } from './titles.ts'

const long = 'A title that is so long that it must be cut wherever it stands beside a mark of the band, and longer'

/** A mark of some moves at a place, in lanes. */
function aMark(x: number, lanes: number[], count = 1, extent: PlacedMark['extent'] = null): PlacedMark {
  const moves = Array.from({ length: count }, (_, at) => aMove({ id: `${x} ${at}` }))
  const cells = lanes.map((lane) => ({ lane, count, occurred: count, announced: 0, disputed: 0 }))
  return { id: `${x}`, moves, x, radius: count > 1 ? 8 : 5, cells, extent, lacksOpen: false }
}

function titlesOf(marks: readonly PlacedMark[], title = long, labels: PlacedLabel[] = []) {
  const titles = placeTitles(marks, labels, () => title, 6, 1000)
  return marks.map(({ id }) => titles.get(id) ?? null)
}

/** Two marks in a lane with that room for a title between them. */
const tight = (room: number) => [aMark(100, [2]), aMark(100 + 5 + 5 + room + 5 + 5, [2])]

describe(placeTitles, () => {
  it('covers no mark, no connector, no bar of days and no other title', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, fc.constantFrom(320, 1000, 5000), (moves, window, width) => {
        const { marks, titles } = layoutBand(aModel(moves), window, width, { titleOf: () => long })
        expect(titles.size === 0 || width / (window.to - window.from) >= nearDay).toBe(true)
        for (const [id, title] of titles) {
          const own = marks.find((mark) => mark.id === id)
          const end = title.left + title.room
          expect(own?.moves).toHaveLength(1)
          expect(own?.cells.map(({ lane }) => lane)).toContain(title.lane)
          expect(end).toBeLessThanOrEqual(width)
          const after = marks.filter(({ x, moves: all, cells }) => {
            const top = all.length > 1 ? 0 : (cells[0]?.lane ?? 0)
            return x > (own?.x ?? 0) && title.lane >= top && title.lane <= (cells.at(-1)?.lane ?? -1)
          })
          expect(after.every(({ x, radius }) => end <= x - radius)).toBe(true)
          const bars = marks.flatMap(({ extent, cells }) =>
            extent && cells.some(({ lane }) => lane === title.lane) ? [extent] : [],
          )
          expect(bars.every(({ left, right }) => right <= title.left || left >= end)).toBe(true)
        }
      }),
      { numRuns: 150, interruptAfterTimeLimit: 3_000 },
    )
  })

  it('writes a title in the lane with the most room, the upper of two', () => {
    const marks = [aMark(100, [0, 2, 4]), aMark(250, [0]), aMark(320, [2])]
    expect(titlesOf(marks).map((title) => title?.lane)).toEqual([4, 0, 2])
    expect(titlesOf([aMark(100, [1, 3])])).toEqual([{ lane: 1, left: 110, room: 360 }])
  })

  it('ends a title before the next stroke, also one that only crosses its lane or leads up to a total', () => {
    expect(titlesOf([aMark(100, [2]), aMark(300, [1, 4])])[0]).toEqual({ lane: 2, left: 110, room: 180 })
    expect(titlesOf([aMark(100, [2]), aMark(300, [3, 4])])[0]).toEqual({ lane: 2, left: 110, room: 360 })
    expect(titlesOf([aMark(100, [2]), aMark(300, [3, 4], 5)])[0]).toEqual({ lane: 2, left: 110, room: 177 })
  })

  it('writes a title after the bar of its own days, and none upon a bar of others', () => {
    expect(titlesOf([aMark(100, [2], 1, { left: 60, right: 140 })])).toEqual([{ lane: 2, left: 145, room: 360 }])
    const barred = [aMark(90, [2], 1, { left: 0, right: 180 }), aMark(100, [2])]
    expect(titlesOf(barred)[1]).toBeNull()
  })

  it('writes none that would be cut to less than the least, and short ones where they fit', () => {
    expect(titlesOf(tight(leastTitle))[0]).toMatchObject({ room: leastTitle })
    expect(titlesOf(tight(leastTitle - 1))[0]).toBeNull()
    expect(titlesOf(tight(Math.ceil(textWidth('Short'))), 'Short')[0]).not.toBeNull()
  })

  it('writes none for a mark of several moves, for a move without a lane, nor for one with a name above the lanes', () => {
    expect(titlesOf([aMark(100, [2], 2), aMark(500, [])])).toEqual([null, null])
    const label = { mark: '100' } as PlacedLabel
    expect(titlesOf([aMark(100, [2])], long, [label])).toEqual([null])
  })
})
