import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { crowdOf } from './crowdOf.ts'

const feast = [
  aMove({ id: 'a', date: '2026-03-11', occasion: 'feast' }),
  aMove({ id: 'b', date: '2026-03-10/2026-03-12', occasion: 'feast' }),
]
const others = (count: number) => Array.from({ length: count }, (_, at) => aMove({ id: `other-${at}` }))

describe(crowdOf, () => {
  it('says how many moves of the record an occasion holds, and on which days', () => {
    const crowd = crowdOf(aTimeline([...feast, ...others(4)]))
    expect(crowd?.count).toBe(2)
    expect(crowd?.span).toMatchObject({ first: toDay('2026-03-10'), last: toDay('2026-03-12') })
  })

  it('says nothing of one that holds less than a quarter, and of a record without occasions', () => {
    expect(crowdOf(aTimeline([...feast, ...others(7)]))).toBeNull()
    expect(crowdOf(aTimeline(others(3)))).toBeNull()
  })
})
