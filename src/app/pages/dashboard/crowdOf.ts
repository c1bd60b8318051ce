import { largeOccasion } from '#src/domain/counts/largeOccasion.ts'
import type { DateSpan } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'

/** The occasion that holds a quarter or more of the whole record, with its number of moves and the days that it spans; or null. */
export function crowdOf(timeline: Timeline) {
  const large = largeOccasion(timeline.moves)
  const occasion = timeline.occasions.find(({ id }) => id === large?.id)
  if (!large || !occasion) return null
  const { count, first, last } = large
  const doubts = { approximate: false, uncertain: false }
  const span: DateSpan = { first, last, precision: 'day', interval: first !== last, ...doubts }
  return { name: occasion.inSentence, count, span }
}
