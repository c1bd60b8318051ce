import type { Move } from '../move.ts'
import { movesWith } from '../movesWith.ts'
import type { Timeline } from '../timeline.ts'

/**
 * The moves of the trip to which a move belongs, as positions in the timeline: those of its tour, or it alone. Empty when it
 * has no place outside the home country.
 */
export function tripOf(timeline: Timeline, move: Move): number[] {
  const { record, byId } = timeline
  const isAbroad = ({ stops }: Move) => stops.some(({ country }) => country !== record.home.country)
  if (!isAbroad(move)) return []
  const own = byId.get(move.id)
  if (move.tour === null) return own === undefined ? [] : [own]
  const stops = movesWith(timeline, 'tour', move.tour)
  return stops.filter((other) => other.id === move.id || isAbroad(other)).flatMap(({ id }) => byId.get(id) ?? [])
}
