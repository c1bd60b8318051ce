import type { Move } from '../move.ts'
import type { Timeline } from '../timeline.ts'
import type { CountryCode } from '../vocabulary.ts'

/**
 * The numbers of a move's stops outside the home country among those of the whole record, and how many those are. Null for
 * a move at home, without a place, that did not take place, or of a phase that stands apart.
 */
export function stopNumbersOf(
  { stops: { ofMove, total } }: Pick<Timeline, 'stops'>,
  { id }: Pick<Move, 'id'>,
): { numbers: readonly number[]; total: number } | null {
  const numbers = ofMove.get(id)
  return numbers?.every((number) => number <= total) ? { numbers, total } : null
}

/**
 * How many stops of the whole record a selection has in each country outside the home country; countries without a stop
 * are left out.
 */
export function stopsByCountry(
  { moves, stops: { ofMove, countries } }: Pick<Timeline, 'moves' | 'stops'>,
  indices: readonly number[],
): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  const numbers = new Set(indices.flatMap((index) => ofMove.get(moves[index]?.id ?? '') ?? []))
  for (const number of numbers) {
    const country = countries[number - 1]
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}
