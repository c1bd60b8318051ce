import type { Move } from '../move.ts'
import type { Timeline } from '../timeline.ts'
import type { CountryCode } from '../vocabulary.ts'

/**
 * The number of a move's stop outside the home country, from 1, in order of time; consecutive moves in the same city are one
 * stop. Null for a move at home, without a place, or that did not take place.
 */
export function stopNumberOf({ record, moves }: Timeline, move: Move): { number: number; total: number } | null {
  let total = 0
  let number: number | null = null
  let last = ''
  for (const other of moves) {
    const key = placeAbroad(other, record.home.country)
    if (!key) continue
    if (key !== last) total += 1
    last = key
    if (other.id === move.id) number = total
  }
  return number === null ? null : { number, total }
}

/**
 * How many stops a selection has in each country outside the home country: consecutive moves in the same city are one. Only
 * of what took place; countries without a stop are left out.
 */
export function stopsByCountry({ record, moves }: Timeline, indices: readonly number[]): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  let last = ''
  for (const index of indices) {
    const move = moves[index]
    if (move?.status !== 'occurred') continue
    for (const { country, city } of move.stops) {
      const key = `${country}/${city?.es ?? ''}`
      if (country === record.home.country || key === last) continue
      counts.set(country, (counts.get(country) ?? 0) + 1)
      last = key
    }
  }
  return counts
}

function placeAbroad({ status, stops }: Move, home: CountryCode): string {
  const [stop] = stops
  if (status !== 'occurred' || !stop || stop.country === home) return ''
  return `${stop.country}/${stop.city?.es ?? ''}`
}
