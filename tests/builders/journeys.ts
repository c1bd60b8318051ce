import { homeOf, type Leg, type PlaceCount } from '#src/domain/travel/journeys.ts'
import { aRecord } from './record.ts'
import { texts } from './texts.ts'

/** Santiago de Chile. */
export const home = homeOf(aRecord())

/** Quito, with one move, which took place. */
export function aPlace(changes: Partial<PlaceCount> = {}): PlaceCount {
  const { moves = 1, occurred = moves } = changes
  return {
    key: 'EC/Quito',
    country: 'EC',
    city: texts('Quito'),
    at: [-78.51, -0.22],
    moves,
    occurred,
    ...changes,
  }
}

/** A route of the selection from home, or from elsewhere. */
export function aLeg(to: PlaceCount, changes: Partial<Leg> = {}): Leg {
  return { from: home, to, isSelected: true, countries: new Set([to.country]), ...changes }
}
