import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { anyBandMoves, anyWindow } from '../../../../tests/builders/arbitraries.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { layoutBand } from './bandLayout.ts'
import type { BandModel } from './bandModel.ts'
import { markOfMove, rowOf, type Step, walk } from './focusWalk.ts'

const year = { from: toDay('2026-01-01'), to: toDay('2027-01-01') } // a pixel a day
const [security, crime, migration, trade] = [0, 1, 2, 3]

/** Five moves apart from one another, one of them before and one after the year that is drawn. */
const apart = [
  aMove({ id: 'before', date: '2025-06-01', themes: ['security'] }),
  aMove({ id: 'january', date: '2026-01-20', themes: ['security', 'trade'] }),
  aMove({ id: 'march', date: '2026-03-20', themes: ['organized-crime'] }),
  aMove({ id: 'june', date: '2026-06-20', themes: ['security', 'migration'] }),
  aMove({ id: 'after', date: '2027-06-01', themes: ['security'] }),
]

function walked(model: BandModel, id: string, lane: number, step: Step) {
  return walk(model, layoutBand(model, year, 365).marks, { id, lane }, step)
}

describe(walk, () => {
  it.each<[string, number, Step, string | null, number]>([
    ['january', security, 'later', 'june', security], // March is in another lane
    ['june', security, 'earlier', 'january', security],
    ['june', security, 'later', 'after', security], // beyond what is visible
    ['january', security, 'earlier', 'before', security],
    ['before', security, 'later', 'january', security], // from where no mark is
    ['before', security, 'earlier', null, security],
    ['after', security, 'later', null, security],
    ['january', trade, 'later', null, trade],
    ['march', crime, 'earlier', null, crime],
    ['june', security, 'first', 'before', security],
    ['june', security, 'last', 'after', security],
    ['march', crime, 'first', 'march', crime],
    ['january', security, 'down', 'march', crime], // the nearest there
    ['march', crime, 'up', 'january', security],
    ['march', crime, 'down', 'june', migration],
    ['june', security, 'down', 'march', crime], // although it touches the lane below that one
    ['june', migration, 'down', 'january', trade],
    ['june', migration, 'up', 'march', crime],
    ['january', trade, 'up', 'june', migration],
    ['january', security, 'up', null, security],
    ['january', trade, 'down', null, trade], // no lane below has a mark
    ['before', security, 'down', null, security], // nothing is near to what is not drawn
  ])('from %s in lane %d %s to %s in lane %d', (id, lane, step, next, nextLane) => {
    expect(walked(aModel(apart), id, lane, step)).toEqual(next === null ? null : { id: next, lane: nextLane })
  })

  it('keeps the move where it touches the next lane', () => {
    const model = aModel([aMove({ id: 'both', themes: ['security', 'organized-crime'], date: '2026-02-02' })])
    expect(walked(model, 'both', security, 'down')).toEqual({ id: 'both', lane: crime })
    expect(walked(model, 'both', crime, 'up')).toEqual({ id: 'both', lane: security })
  })

  it('leaves a mark of several with one step', () => {
    const day = '2026-02-10'
    const crowd = ['a', 'b', 'c', 'd'].map((id) => aMove({ id, date: day }))
    const model = aModel([aMove({ id: '0', date: '2026-01-10' }), ...crowd, aMove({ id: 'z', date: '2026-03-10' })])
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(walked(model, id, security, 'later')?.id).toBe('z')
      expect(walked(model, id, security, 'earlier')?.id).toBe('0')
    }
  })

  it('leaves a mark that holds a long move, which began before and has its middle after the others', () => {
    const model = aModel([
      aMove({ id: 'long', date: '2026-02-01/2026-02-25' }), // the middle is the 13th
      ...['a', 'b', 'c'].map((id) => aMove({ id, date: '2026-02-10' })),
      aMove({ id: 'z', date: '2026-04-10' }),
    ])
    expect(layoutBand(model, year, 365).marks.map(({ moves }) => moves.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c', 'long'],
      ['z'],
    ])
    for (const id of ['a', 'b', 'c', 'long']) {
      expect(walked(model, id, security, 'later')?.id).toBe('z')
      expect(walked(model, id, security, 'earlier')).toBeNull()
    }
  })

  it('visits every mark of a lane from its first move to its last, and back', () => {
    fc.assert(
      fc.property(anyBandMoves, anyWindow, fc.constantFrom(...themeIds.keys()), (moves, window, lane) => {
        const model = aModel(moves.slice(0, 80))
        const { marks } = layoutBand(model, window, 320)
        for (const [start, step] of [
          ['first', 'later'],
          ['last', 'earlier'],
        ] as const) {
          const visited = new Set<string>()
          let focus = walk(model, marks, { id: '', lane }, start)
          for (let steps = 0; focus; steps++) {
            expect(steps).toBeLessThan(model.size)
            visited.add(markOfMove(marks, focus.id)?.id ?? '')
            focus = walk(model, marks, focus, step)
          }
          const inLane = marks.filter(({ cells }) => cells.some((cell) => cell.lane === lane))
          expect(inLane.filter(({ id }) => !visited.has(id))).toEqual([])
        }
      }),
      { numRuns: 100, interruptAfterTimeLimit: 3_000 },
    )
  })

  it('is null without marks', () => {
    const model = aModel([])
    for (const step of ['earlier', 'later', 'up', 'down', 'first', 'last'] as const) {
      expect(walked(model, 'gone', security, step)).toBeNull()
    }
  })
})

describe(markOfMove, () => {
  it('is the mark that contains a move, as its first or another', () => {
    const model = aModel(['a', 'b', 'c', 'd'].map((id) => aMove({ id, date: '2026-02-10' })))
    const { marks } = layoutBand(model, year, 365)
    expect(marks).toHaveLength(1)
    expect(markOfMove(marks, 'a')).toBe(marks[0])
    expect(markOfMove(marks, 'c')).toBe(marks[0])
    expect(markOfMove(marks, 'x')).toBeUndefined()
    expect(markOfMove(marks, null)).toBeUndefined()
  })
})

describe(rowOf, () => {
  it('is the row of a move, -1 for one that is not selected', () => {
    const model = aModel(apart)
    expect(apart.map(({ id }) => rowOf(model, id))).toEqual([0, 1, 2, 3, 4])
    expect(rowOf(model, 'constructor')).toBe(-1)
  })
})
