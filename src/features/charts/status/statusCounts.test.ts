import { expect, it } from 'vitest'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { statusCounts } from './statusCounts.ts'

/** The counts in the order of the vocabulary: occurred, announced, postponed, cancelled, disputed. */
function shown(status: number[], chosen: StatusId[] = []) {
  return statusCounts({ counts: { status: Uint32Array.from(status) } }, { status: chosen }).map(
    (part) => `${part.count} ${part.status}`,
  )
}

it('has the statuses that moves have, and those that are chosen', () => {
  expect(shown([82, 3, 0, 1])).toEqual(['82 occurred', '3 announced', '1 cancelled'])
  expect(shown([82, 0, 0, 0, 2])).toEqual(['82 occurred', '2 disputed'])
  expect(shown([82, 3, 0, 0], ['cancelled'])).toEqual(['82 occurred', '3 announced', '0 cancelled'])
})

it('says nothing where all moves took place, unless that was chosen', () => {
  expect(shown([7, 0, 0, 0])).toEqual([])
  expect(shown([7, 0, 0, 0], ['occurred'])).toEqual(['7 occurred'])
  expect(shown([0, 2, 0, 0])).toEqual(['2 announced'])
})
