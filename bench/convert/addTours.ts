import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { ToursFile } from '#src/record/schema.ts'
import type { ColumnMap } from './columnMap.ts'
import { type Converted, slug } from './convertRows.ts'
import { filled } from './templates.ts'

type Tour = ToursFile['tours'][number]

/** Stops of one person, each begun by the day after the end of the one before, are a tour when there are two or more. */
export function addTours(
  moves: readonly Converted[],
  template: ColumnMap['tour'],
): { moves: Converted[]; tours: Tour[] } {
  const byPerson = new Map<string, Converted[]>()
  for (const stop of moves) byPerson.set(stop.facts.who, [...(byPerson.get(stop.facts.who) ?? []), stop])
  const journeys = [...byPerson.values()].flatMap(journeysOf).filter((journey) => journey.length > 1)
  const tours: Tour[] = []
  const tourOf = new Map<Converted, string>()
  for (const journey of journeys) {
    const [first] = journey
    if (!first) continue
    const id = slug(`${first.facts.who} ${first.move.date.slice(0, 10)}`)
    tours.push({ id, label: filled(template, first.facts) })
    for (const stop of journey) tourOf.set(stop, id)
  }
  return {
    moves: moves.map((stop) => {
      const tour = tourOf.get(stop)
      return tour === undefined ? stop : { ...stop, move: { ...stop.move, tour } }
    }),
    tours,
  }
}

function journeysOf(stops: readonly Converted[]): Converted[][] {
  const journeys: Converted[][] = []
  let reaches = -Infinity
  for (const stop of stops.toSorted((a, b) => a.facts.start.first - b.facts.start.first)) {
    const journey = journeys.at(-1)
    if (journey && stop.facts.start.first <= reaches + 1) journey.push(stop)
    else journeys.push([stop])
    reaches = Math.max(reaches, parseDateSpan(stop.move.date)?.last ?? -Infinity)
  }
  return journeys
}
