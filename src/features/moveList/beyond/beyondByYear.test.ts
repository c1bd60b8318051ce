import { describe, expect, it } from 'vitest'
import { aMove } from '#tests/builders/timeline.ts'
import { firstRows } from '../arrangement/firstRows.ts'
import { listSections } from '../arrangement/listSections.ts'
import { beyondByYear } from './beyondByYear.ts'

const onDays = (month: string, count: number, occasion: string | null = null) =>
  Array.from({ length: count }, (_, at) => aMove({ id: `${month}-${at}`, date: `${month}-${10 + at}`, occasion }))

const beyond = (sections: ReturnType<typeof listSections>, held: number) =>
  beyondByYear(sections, firstRows(sections, held))

describe(beyondByYear, () => {
  const moves = [...onDays('2025-11', 2), ...onDays('2025-12', 4), ...onDays('2026-01', 3)]

  it('counts what is left of the month that is cut and of those after it, by year', () => {
    expect(beyond(listSections(moves, 'desc'), 1)).toEqual([
      { year: '2026', month: '2026-01', count: 2 },
      { year: '2025', month: '2025-12', count: 6 },
    ])
    expect(beyond(listSections(moves, 'asc'), 7)).toEqual([{ year: '2026', month: '2026-01', count: 2 }])
  })

  it('counts an occasion by its moves, and nothing of what is to be confirmed', () => {
    const announced = aMove({ id: 'to-come', date: '2026-03', status: 'announced' })
    const record = [...onDays('2025-12', 4, 'fair'), ...onDays('2026-01', 3, 'tour'), announced]
    expect(beyond(listSections(record, 'desc'), 2)).toEqual([{ year: '2025', month: '2025-12', count: 4 }])
  })

  it('is nothing where the list is whole', () => {
    expect(beyond(listSections(moves, 'desc'), 9)).toEqual([])
  })
})
