import type { Stop } from '../move.ts'
import type { Day, DayRange } from '../time/dateSpan.ts'
import type { Timeline } from '../timeline.ts'
import type { PhaseId } from '../vocabulary.ts'

/** Days abroad that belong together: those of one tour, or days that follow one another outside of tours. */
export type Trip = {
  phase: PhaseId
  /** The id of the tour; null outside of tours. */
  tour: string | null
  /** Where he was, in order of time, each city once. */
  stops: readonly Stop[]
  /** Ascending. */
  days: readonly Day[]
}

/**
 * The trips of a selection, in order of time: what took place outside the home country, with days that are known. A
 * day that two trips of a phase share belongs to the earlier one, so that all trips of a phase have its days, each once. Of
 * a stay that is partly outside the period chosen, only the days within it.
 */
export function tripsAbroad(
  { record, moves, columns }: Timeline,
  indices: readonly number[],
  period: DayRange | null = null,
): Trip[] {
  const { offsets } = columns.abroad
  const trips: { phase: PhaseId; tour: string | null; stops: Map<string, Stop>; days: Day[] }[] = []
  const taken = new Set<string>()
  for (const index of indices) {
    const move = moves[index]
    if (!move || offsets[index] === offsets[index + 1] || move.span.precision !== 'day') continue
    const { phase, tour } = move
    const first = Math.max(move.span.first, period?.first ?? -Infinity)
    const last = Math.min(move.span.last, period?.last ?? Infinity)
    const known = trips.findLast(
      (trip) =>
        trip.phase === phase && trip.tour === tour && (tour !== null || first - (trip.days.at(-1) ?? -Infinity) <= 1),
    )
    const trip = known ?? { phase, tour, stops: new Map<string, Stop>(), days: Array.of<Day>() }
    for (let day = first; day <= last; day++) {
      if (taken.has(`${phase}/${day}`)) continue
      taken.add(`${phase}/${day}`)
      trip.days.push(day)
    }
    if (trip.days.length === 0) continue
    if (!known) trips.push(trip)
    for (const stop of move.stops) {
      if (stop.country !== record.home.country) trip.stops.set(`${stop.country}/${stop.city?.es ?? ''}`, stop)
    }
  }
  return trips.map(({ phase, tour, stops, days }) => ({
    phase,
    tour,
    stops: [...stops.values()],
    days: days.toSorted((a, b) => a - b),
  }))
}
