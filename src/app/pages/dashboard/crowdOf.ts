import { largeOccasion } from '#src/domain/counts/largeOccasion.ts'
import type { DateSpan } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'

/** The occasion that holds a quarter or more of the whole record, with its share and the days that it spans; or null. */
export function crowdOf(timeline: Timeline) {
  const { moves, occasions } = timeline
  const large = largeOccasion(moves)
  const occasion = occasions.find(({ id }) => id === large?.id)
  if (!large || !occasion) return null
  const { first, last } = large
  const doubts = { approximate: false, uncertain: false }
  const span: DateSpan = { first, last, precision: 'day', interval: first !== last, ...doubts }
  return { name: occasion.inSentence, share: large.count / moves.length, span }
}
