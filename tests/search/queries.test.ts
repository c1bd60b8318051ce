import { describe, expect, it } from 'vitest'
import { ourRecordFiles } from '../builders/ourRecord.ts'
import { searchOver } from './foundFor.ts'
import { queries } from './queries.ts'

const search = await searchOver(ourRecordFiles())

describe('the search over our record', () => {
  it.each(queries)('in %s finds for %s', (locale, query, hits) => {
    const found = search.found(locale, query)
    const { first, has, not } = search.expected(hits)
    expect(found.slice(0, first.length).toSorted()).toEqual(first.toSorted())
    expect(found).toEqual(expect.arrayContaining([...has]))
    expect(found.filter((id) => not.includes(id))).toEqual([])
  })
  it('expects nothing of moves that were edited after the table was read', async () => {
    const earlier = await searchOver(ourRecordFiles(), '2000-01-01')
    const [, query, hits] = queries[0] ?? ['es', '', {}]
    expect(hits.first).not.toEqual([])
    expect(earlier.found('es', query)).toEqual([])
    expect(earlier.expected(hits)).toEqual({ first: [], has: [], not: [] })
  })
})
