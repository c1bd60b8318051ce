import type { Move } from '../move.ts'
import type { RecordFacts } from '../record.ts'
import { apartPhases } from '../time/phase.ts'
import type { CountryCode, MoveId } from '../vocabulary.ts'

/** The stops outside the home country, numbered from 1 in order of time over a whole record. */
export type StopNumbers = {
  /** The numbers of each move's stops, ascending, each once; moves without a stop are left out. */
  ofMove: ReadonlyMap<MoveId, readonly number[]>
  /** The country of each stop, that of number 1 first. */
  countries: readonly CountryCode[]
  /** How many are numbered before those of phases that stand apart. */
  total: number
}

/**
 * Numbers the places outside the home country of what took place; the moves must be those of a whole record, in order of
 * time. Consecutive places in the same city are one stop. Those of phases that stand apart have the numbers after all others.
 */
export function numberStops(
  moves: readonly Move[],
  { home, phases }: Pick<RecordFacts, 'home' | 'phases'>,
): StopNumbers {
  const apart = apartPhases(phases)
  const ofMove = new Map<MoveId, readonly number[]>()
  const countries: CountryCode[] = []
  const number = (counted: readonly Move[]) => {
    let last = ''
    for (const { id, status, stops } of counted) {
      if (status !== 'occurred') continue
      const numbers = new Set<number>()
      for (const { country, city } of stops) {
        if (country === home.country) continue
        const key = `${country}/${city?.es ?? ''}`
        if (key !== last) countries.push(country)
        last = key
        numbers.add(countries.length)
      }
      if (numbers.size > 0) ofMove.set(id, [...numbers])
    }
  }
  number(moves.filter(({ phase }) => !apart.has(phase)))
  const total = countries.length
  number(moves.filter(({ phase }) => apart.has(phase)))
  return { ofMove, countries, total }
}
