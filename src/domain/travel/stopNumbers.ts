import type { Move } from '../move.ts'
import type { RecordFacts } from '../record.ts'
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
 * time. Consecutive places in the same city are one stop. Those of phases that stand apart have no number.
 */
export function numberStops(
  moves: readonly Move[],
  { home, phases }: Pick<RecordFacts, 'home' | 'phases'>,
): StopNumbers {
  const apart = new Set(phases.flatMap(({ id, isApart }) => (isApart ? [id] : [])))
  const ofMove = new Map<MoveId, readonly number[]>()
  const countries: CountryCode[] = []
  let last = ''
  for (const { id, status, phase, stops } of moves) {
    if (status !== 'occurred' || apart.has(phase)) continue
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
  return { ofMove, countries }
}
