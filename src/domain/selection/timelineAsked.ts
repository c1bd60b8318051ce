import { derived } from '../derived.ts'
import { apartPhases } from '../time/phase.ts'
import { type Timeline, timelineOf } from '../timeline.ts'
import type { Filter } from './filter.ts'

/**
 * The part of a timeline that a filter speaks of: without the moves of phases that stand apart, such as those before an office,
 * unless it names one of them. Figures, band, list and charts of a page are of this part. A timeline that has no other
 * moves, as that of a person met only before, is taken whole.
 */
export function timelineAsked(timeline: Timeline, { phase }: Pick<Filter, 'phase'>): Timeline {
  const apart = apartPhases(timeline.record.phases)
  return phase.some((id) => apart.has(id)) ? timeline : withoutApart(timeline)
}

const withoutApart = derived((timeline): Timeline => {
  const apart = apartPhases(timeline.record.phases)
  const leftOut = timeline.moves.filter(({ phase }) => apart.has(phase)).length
  if (leftOut === 0 || leftOut === timeline.moves.length) return timeline
  return {
    ...timelineOf(timeline, ({ phase }) => !apart.has(phase)),
    leftOut: timelineOf(timeline, ({ phase }) => apart.has(phase)),
  }
})
