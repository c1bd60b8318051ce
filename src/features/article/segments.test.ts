import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const anySpan = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([start, length]) => ({ start, end: start + length, moves: [`from-${start % 5}`] }))

describe(segmentsOf, () => {
  it('splits overlapping passages, each piece with the moves that quote it', () => {
    const passages = [
      { start: 0, end: 7, moves: ['lima'] },
      { start: 5, end: 10, moves: ['quito', 'lima'] },
    ]
    expect(segmentsOf('They met again.', passages, null)).toEqual([
      { text: 'They ', start: 0, moves: ['lima'], pointedTo: false },
      { text: 'me', start: 5, moves: ['lima', 'quito'], pointedTo: false },
      { text: 't a', start: 7, moves: ['quito', 'lima'], pointedTo: false },
      { text: 'gain.', start: 10, moves: [], pointedTo: false },
    ])
  })

  it('marks what the link points to, across passages', () => {
    const segments = segmentsOf('They met again.', [{ start: 5, end: 8, moves: ['quito'] }], { start: 0, end: 8 })
    expect(segments.map(({ text, pointedTo }) => [text, pointedTo])).toEqual([
      ['They ', true],
      ['met', true],
      [' again.', false],
    ])
  })

  it('does not split a paragraph that is quoted nowhere or as a whole', () => {
    expect(segmentsOf('They met.', [], null)).toEqual([{ text: 'They met.', start: 0, moves: [], pointedTo: false }])
    expect(segmentsOf('They met.', [{ start: 0, end: 9, moves: ['a'] }], null)).toEqual([
      { text: 'They met.', start: 0, moves: ['a'], pointedTo: false },
    ])
    expect(segmentsOf('', [], null)).toEqual([])
  })

  it('joins to the paragraph for any passages, also beyond its end', () => {
    fc.assert(
      fc.property(anyText, fc.array(anySpan), fc.option(anySpan), (text, passages, pointed) => {
        const segments = segmentsOf(text, passages, pointed)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
      }),
    )
  })

  it('gives each character the moves of the passages over it', () => {
    fc.assert(
      fc.property(anyText, fc.array(anySpan), fc.option(anySpan), (text, passages, pointed) => {
        for (const segment of segmentsOf(text, passages, pointed)) {
          expect(segment.text).not.toBe('')
          for (let at = segment.start; at < segment.start + segment.text.length; at++) {
            const over = passages.filter(({ start, end }) => start <= at && at < end)
            expect(new Set(segment.moves)).toEqual(new Set(over.flatMap(({ moves }) => moves)))
            expect(segment.pointedTo).toBe(pointed !== null && pointed.start <= at && at < pointed.end)
          }
          expect(new Set(segment.moves).size).toBe(segment.moves.length)
        }
      }),
    )
  })
})
