import type { Move } from '#src/domain/move.ts'
import { daysOfYear } from '#src/domain/time/years.ts'
import { type Timeline, timelineWithin } from '#src/domain/timeline.ts'
import type { Page } from '#src/url/paths.ts'

/** The pages of which each shows the moves of one subject. */
export type SubjectPage = Extract<Page, { name: 'country' | 'person' | 'year' }>

/** The moves of a country, a person or a year, in order of time. Throws a RangeError for what is no year. */
export function movesOfPage({ name, id }: SubjectPage, timeline: Timeline): readonly Move[] {
  switch (name) {
    case 'country':
      return timeline.moves.filter(({ countries }) => countries.includes(id))
    case 'person':
      return timeline.moves.filter(({ people }) => people.includes(id))
    case 'year': {
      const days = daysOfYear(id)
      if (!days) throw new RangeError(`not a year: ${id}`)
      return timelineWithin(timeline, days).moves
    }
  }
}
