import { buildTimeline, type Timeline } from '../timeline.ts'

/** The moves that have a value of a facet as a record of their own, with the tables of the whole, so that links and names stay as they are. */
export function narrowTimeline(timeline: Timeline, facet: 'country' | 'person', value: string): Timeline {
  const { record, updated, themes, countries, people, tours } = timeline
  const has = { country: 'countries', person: 'people' } as const
  const moves = timeline.moves.filter((move) => move[has[facet]].includes(value))
  return buildTimeline({ record, updated, themes, countries, people, tours, moves })
}
