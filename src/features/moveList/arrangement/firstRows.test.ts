import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoves } from '#tests/builders/arbitraries.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { firstRows } from './firstRows.ts'
import { isOccasion, type ListSection, listSections } from './listSections.ts'

const onDays = (month: string, count: number, occasion: string | null = null) =>
  Array.from({ length: count }, (_, at) => aMove({ id: `${month}-${at}`, date: `${month}-${10 + at}`, occasion }))

const movesIn = (sections: readonly ListSection[]) =>
  sections.flatMap(({ items }) => items).flatMap((item) => (isOccasion(item) ? item.moves : [item]))

describe(firstRows, () => {
  const sections = listSections([...onDays('2025-12', 4), ...onDays('2026-01', 3)], 'desc')

  it('ends within a month, whose head still counts the whole', () => {
    const first = firstRows(sections, 5)
    expect(first.map(({ key, count, items }) => [key, count, items.length])).toEqual([
      ['2026-01', 3, 3],
      ['2025-12', 4, 2],
    ])
  })

  it('ends within a day of a thousand moves', () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => aMove({ id: `m${at}`, date: '2026-03-10' }))
    const [day, ...others] = firstRows(listSections(crowd, 'desc'), 60)
    expect([day?.count, day?.items.length, others]).toEqual([1000, 60, []])
  })

  it('is the whole list where that is short', () => {
    expect(firstRows(sections, 60)).toEqual(sections)
    expect(firstRows([], 60)).toEqual([])
  })

  it('takes an occasion whole, though it holds more', () => {
    const fair = onDays('2026-02', 9, 'fair')
    expect(movesIn(firstRows(listSections([...onDays('2025-12', 4), ...fair], 'desc'), 2))).toHaveLength(9)
  })

  it('is the beginning of the list besides what is to be confirmed, for any moves and either order', () => {
    fc.assert(
      fc.property(anyMoves(), fc.constantFrom('asc', 'desc'), fc.nat(20), (record, sort, least) => {
        const all = listSections(aTimeline(record).moves, sort)
        const held = firstRows(all, least)
        const dated = (part: readonly ListSection[]) => movesIn(part.filter(({ month }) => month !== null))
        const [whole, first] = [movesIn(all), movesIn(held)]
        expect(dated(held)).toEqual(dated(all).slice(0, dated(held).length))
        expect(held.filter(({ month }) => month === null)).toEqual(all.filter(({ month }) => month === null))
        expect(first.length).toBeGreaterThanOrEqual(Math.min(least, whole.length))
      }),
    )
  })
})
