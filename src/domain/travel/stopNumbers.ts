import type { Move } from '../move.ts'
import type { CountryCode, MoveId } from '../vocabulary.ts'

/** The stops outside the home country, numbered from 1 in order of time over a whole record. */
export type StopNumbers = {
  /** The numbers of each move's stops, ascending, each once; moves without a stop are left out. */
  ofMove: ReadonlyMap<MoveId, readonly number[]>
  /** The country of each stop, that of number 1 first. */
  countries: readonly CountryCode[]
}

/**
 * Numbers the places outside the home country of what took place; the moves must be those of a whole record, in order of
 * time. Consecutive places in the same city are one stop.
 */
export function numberStops(moves: readonly Move[], home: CountryCode): StopNumbers {
  const ofMove = new Map<MoveId, readonly number[]>()
  const countries: CountryCode[] = []
  let last = ''
  for (const { id, status, stops } of moves) {
    if (status !== 'occurred') continue
    const numbers = new Set<number>()
    for (const { country, city } of stops) {
      if (country === home) continue
      const key = `${country}/${city?.es ?? ''}`
      if (key !== last) countries.push(country)
      last = key
      numbers.add(countries.length)
    }
    if (numbers.size > 0) ofMove.set(id, [...numbers])
  }
  return { ofMove, countries }
}
