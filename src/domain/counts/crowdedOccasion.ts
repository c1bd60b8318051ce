import type { DateSpan } from '../time/dateSpan.ts'
import type { Timeline } from '../timeline.ts'
import type { Texts } from '../vocabulary.ts'

/** From this share of the moves on an occasion shapes what is counted over the record. */
const crowd = 0.25

/** The occasion that holds the most moves, with their share and the days they span; null when none holds a quarter. */
export function crowdedOccasion({ moves, occasions }: Pick<Timeline, 'moves' | 'occasions'>) {
  let crowded: { label: Texts; share: number; span: DateSpan } | null = null
  for (const { id, label } of occasions) {
    const spans = moves.filter(({ occasion }) => occasion === id).map(({ span }) => span)
    const share = spans.length / moves.length
    if (spans.length === 0 || share < Math.max(crowd, crowded?.share ?? 0)) continue
    const first = Math.min(...spans.map((span) => span.first))
    const last = Math.max(...spans.map((span) => span.last))
    const span = {
      first,
      last,
      precision: 'day',
      interval: first !== last,
      approximate: false,
      uncertain: false,
    } as const
    crowded = { label, share, span }
  }
  return crowded
}
