import type { Leg } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'

/** In the order in which they are drawn: trips that the filter by country leaves out, the rest of one of the selection, the selection. */
export const legRanks = ['ghost', 'rest', 'own'] as const
export type LegRank = (typeof legRanks)[number]

/** What a route is of the selection: its own where it was travelled between home and a selected stop, or two such stops. */
export function legRank(
  { from, to, isSelected, countries }: Leg,
  home: string,
  isGhost: (country: CountryCode) => boolean,
): LegRank {
  if (isSelected && !isGhost(to.country) && (from.key === home || !isGhost(from.country))) return 'own'
  return [...countries].every(isGhost) ? 'ghost' : 'rest'
}
