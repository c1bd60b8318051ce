import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import type { PlacedLabel } from './labelPlaces.ts'
import { placeLabels } from './labels.ts'
import { type BandName, type NamedKind, namedKinds } from './names.ts'
import type { PlacedMark } from './placeMark.ts'
import { labelRows } from './sizes.ts'
import { textWidth } from './textWidth.ts'

const window: TimeWindow = { from: 0, to: 1000 } // with a width of 1000, a pixel a day

function aName(kind: NamedKind, id: string, day: number, words = id, days = 1): BandName {
  return { kind, id, short: words, full: `${words}, in full and with its year`, first: day, last: day + days - 1 }
}

/** A mark of the moves of these names at a place. */
function aMark(x: number, ...names: readonly BandName[]): PlacedMark {
  const moves = names.map(({ kind, id }) =>
    aMove({ id, tour: kind === 'tour' ? id : null, occasion: kind === 'occasion' ? id : null }),
  )
  return { id: moves[0]?.id ?? '', moves, x, radius: 5, cells: [], extent: null, lacksOpen: false }
}

const textsOf = (labels: readonly PlacedLabel[]) => labels.map(({ text }) => text)

/** Names with a mark each, at any places of a drawing. */
const anyNames = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...namedKinds),
      day: fc.integer({ min: 0, max: 999 }),
      days: fc.constantFrom(1, 1, 3, 60),
      words: fc.stringMatching(/^[A-Za-záéíóú ]{1,40}$/),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map(({ kind, day, words, days }, at) => aName(kind, `n${at}`, day, words, days)))
const anyWidth = fc.constantFrom(60, 320, 760, 1000, 1600)

describe(placeLabels, () => {
  it('lets no two names touch, none leave the drawing, and no leader cross a name below', () => {
    fc.assert(
      fc.property(anyNames, anyWidth, fc.boolean(), (names, width, hasMarks) => {
        const marks = names.map((name) => aMark(xOf(window, width, (name.first + name.last + 1) / 2), name))
        const labels = placeLabels(names, hasMarks ? marks : null, window, width)
        for (const one of labels) {
          expect(one.left).toBeGreaterThanOrEqual(-1e-6)
          expect(one.right).toBeLessThanOrEqual(width + 1e-6)
          expect(one.right - one.left).toBeGreaterThanOrEqual(textWidth(one.text) - 1e-6)
          const beside = labels.filter((other) => other !== one && other.row === one.row)
          expect(beside.every(({ left, right }) => right < one.left || one.right < left)).toBe(true)
          const crossing = labels.filter(({ row, leader }) => row > one.row && leader !== null)
          expect(crossing.some(({ leader }) => (leader ?? 0) >= one.left && (leader ?? 0) <= one.right)).toBe(false)
        }
        expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length)
      }),
      { numRuns: 300 },
    )
  })

  it('never cuts a name', () => {
    fc.assert(
      fc.property(anyNames, anyWidth, (names, width) => {
        const whole = new Set(names.flatMap(({ short, full }) => [short, full]))
        for (const { text } of placeLabels(names, null, window, width)) expect(whole).toContain(text)
      }),
    )
  })

  it('leads each to the mark with most of its moves, within its words', () => {
    const tour = aName('tour', 'europe', 300, 'Europe')
    const few = aMark(290, tour)
    const many = { ...aMark(310, tour, tour), id: 'many' }
    const [label] = placeLabels([tour], [few, many], window, 1000)
    expect(label).toMatchObject({ mark: 'many', leader: 310, row: 0, anchor: 'middle' })
  })

  it('keeps an occasion before a tour, a tour before a move, and the later of two', () => {
    const at = (kind: NamedKind, id: string) => aName(kind, id, 500, `The name of ${id}`)
    const all = [at('move', 'm'), at('tour', 't'), at('occasion', 'o')]
    const one = [aMark(500, ...all)] // one leader for all three
    expect(textsOf(placeLabels(all, one, window, 1000))).toEqual(['The name of o', 'The name of t'])
    expect(textsOf(placeLabels(all.slice(0, 2), one, window, 1000))).toEqual(['The name of t'])
    const early = aName('move', 'early', 400, 'Early')
    const late = aName('move', 'late', 600, 'Late')
    expect(textsOf(placeLabels([early, late], [aMark(500, early, late)], window, 1000))).toEqual(['Late'])
  })

  it('names all tours and occasions of a mark, one above the other, or none of them', () => {
    const caribbean = aName('tour', 'c', 480, 'Caribbean', 3)
    const europe = aName('tour', 'e', 490, 'Europe', 3)
    const shared = [aMark(485, caribbean, caribbean, europe)]
    const both = placeLabels([caribbean, europe], shared, window, 1000)
    expect(both).toMatchObject([
      { text: 'Europe', row: 0, leader: 485 },
      { text: 'Caribbean', row: 1, leader: 485 },
    ])
    // One is too long for the drawing.
    expect(placeLabels([caribbean, { ...europe, short: 'E'.repeat(200) }], shared, window, 1000)).toEqual([])
    // One is named over another mark, where most of its moves are.
    const apart = [aMark(470, caribbean, caribbean), { ...aMark(485, caribbean, europe), id: 'mixed' }]
    expect(textsOf(placeLabels([caribbean, europe], apart, window, 1000))).toEqual(['Caribbean'])
    // One has no short name: nothing else names its moves.
    expect(textsOf(placeLabels([{ ...caribbean, short: null }, europe], shared, window, 1000))).toEqual(['Europe'])
  })

  it('names two tours with little room between their strokes, whatever moves are named about them', () => {
    const narrow: TimeWindow = { from: 0, to: 720 }
    const names = [
      aName('move', 'm1', 19, 'n'.repeat(14)),
      aName('tour', 'north', 128, 'n'.repeat(19)),
      aName('tour', 'east', 149, 'n'.repeat(10)),
      aName('move', 'm2', 219, 'n'.repeat(19)),
      aName('occasion', 'o', 238, 'n'.repeat(29)),
      aName('move', 'm3', 304, 'n'.repeat(23)),
      aName('move', 'm4', 384, 'n'.repeat(14)),
      { ...aName('tour', 'unnamed', 219), short: null }, // nothing is written over its stroke, that of another name
    ]
    const marks = names.map((name) => aMark(name.first, name))
    const keys = placeLabels(names, marks, narrow, 720).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['tour north', 'tour east', 'occasion o']))
  })

  it('writes the name of a tour over its days where they are wide enough, and nothing where it has no short name', () => {
    const tour = { ...aName('tour', 't', 100, 'Tour', 400), short: null }
    const [label] = placeLabels([tour], [aMark(300, tour)], window, 1000)
    expect(label).toMatchObject({
      text: tour.full,
      leader: null,
      mark: null,
      left: 100,
      right: 500,
      row: labelRows - 1,
    })
    const short = { ...tour, last: 101 }
    expect(placeLabels([short], [aMark(101, short)], window, 1000)).toEqual([])
  })

  it('drops what has no room in a band of 320 pixels, and keeps what is left apart', () => {
    const names = Array.from({ length: 8 }, (_, at) => aName('move', `m${at}`, 100 + at * 40, `A short label ${at}`))
    const marks = names.map((name) => aMark(xOf(window, 320, name.first), name))
    const labels = placeLabels(names, marks, window, 320)
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.length).toBeLessThan(8)
    expect(textsOf(labels)).toContain('A short label 7')
  })

  it('drops a name that is longer than the drawing is wide', () => {
    const long = aName('move', 'long', 500, 'M'.repeat(40))
    expect(placeLabels([long], [aMark(160, long)], window, 320)).toEqual([])
    expect(textsOf(placeLabels([long], [aMark(500, long)], window, 1000))).toEqual(['M'.repeat(40)])
  })

  it('leaves out what is outside the window', () => {
    expect(placeLabels([aName('move', 'm', 2000)], [], window, 1000)).toEqual([])
  })
})
