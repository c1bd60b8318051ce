import { describe, expect, it } from 'vitest'
import { select } from '#src/domain/selection/selection.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { personExample } from './filterExamples.ts'

/** The person and the months of the example, and how many moves it selects. */
function exampleOf(...moves: Parameters<typeof aMove>[0][]) {
  const timeline = aTimeline(moves.map(aMove))
  const example = personExample(timeline)
  if (!example) return null
  const { from, to, person } = example.filter
  return { person, from, to, matches: select(timeline, example.filter).indices.length }
}

describe(personExample, () => {
  it('names whole months of the phase that has most moves', () => {
    expect(
      exampleOf(
        { id: 'lima', date: '2026-03-20' },
        { id: 'quito', date: '2026-04-02' },
        { id: 'bogota', date: '2026-05-10' },
      ),
    ).toEqual({ person: ['daniel-noboa'], from: '2026-03', to: '2026-04', matches: 2 })
  })

  it('names one month where the phase has no whole one', () => {
    expect(exampleOf({ date: '2025-12-23' })).toEqual({
      person: ['daniel-noboa'],
      from: '2025-12',
      to: '2025-12',
      matches: 1,
    })
  })

  it('names a person who is met in these months, not one met more often at other times', () => {
    expect(
      exampleOf(
        { id: 'a', date: '2026-01-10', people: ['ana-silva'] },
        { id: 'b', date: '2026-01-11', people: ['ana-silva'] },
        { id: 'c', date: '2026-03-20', people: ['rui-costa'] },
        { id: 'd', date: '2026-04-20', people: [] },
        { id: 'e', date: '2026-05-20', people: [] },
      ),
    ).toEqual({ person: ['rui-costa'], from: '2026-03', to: '2026-04', matches: 1 })
  })

  it('names all months where nobody is met in those of that phase', () => {
    expect(
      exampleOf(
        { id: 'a', date: '2026-01-10', people: ['ana-silva'] },
        { id: 'b', date: '2026-03-20', people: [] },
        { id: 'c', date: '2026-04-20', people: [] },
      ),
    ).toEqual({ person: ['ana-silva'], from: '2026-01', to: '2026-04', matches: 1 })
  })

  it('is left out where the record has nobody', () => {
    expect(exampleOf({ people: [] })).toBeNull()
  })
})
