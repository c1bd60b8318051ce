import type { Move } from '../move.ts'
import type { Timeline } from '../timeline.ts'

/**
 * The moves of the trip to which a move belongs, as positions in the timeline: those of its tour, or it alone. Empty when it
 * has no place outside the home country.
 */
export function tripOf({ record, moves, byId }: Timeline, move: Move): number[] {
  const isAbroad = ({ stops }: Move) => stops.some(({ country }) => country !== record.home.country)
  if (!isAbroad(move)) return []
  const own = byId.get(move.id)
  if (move.tour === null) return own === undefined ? [] : [own]
  return [...moves.keys()].filter((index) => {
    const other = moves[index]
    return other !== undefined && (index === own || (other.tour === move.tour && isAbroad(other)))
  })
}
