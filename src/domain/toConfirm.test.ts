import { describe, expect, it } from 'vitest'
import { aMove } from '../../tests/builders/timeline.ts'
import { toConfirm } from './toConfirm.ts'
import { statusIds } from './vocabulary.ts'

describe(toConfirm, () => {
  it('is what was announced, whether its day is to come or has gone by', () => {
    const moves = [
      ...statusIds.map((status) => aMove({ id: status, status })),
      aMove({ id: 'lapsed', status: 'announced', outcomeUnknown: true }),
    ]
    expect(toConfirm(moves).map(({ id }) => id)).toEqual(['announced', 'lapsed'])
  })

  it('is nothing in a record without announcements', () => {
    expect(toConfirm([])).toEqual([])
    expect(toConfirm([aMove()])).toEqual([])
  })
})
