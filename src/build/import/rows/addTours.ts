import { slug } from '#src/domain/slug.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { Tour } from '../reading.ts'

/** A move with who travels and what the tour would be called that begins with it. */
export type Stop = { move: MoveFile; traveller: string; label: Tour['label'] }

/** Stops of one traveller, each begun by the day after the end of the one before, are a tour when there are two or more. */
export function addTours(stops: readonly Stop[]): { moves: MoveFile[]; tours: Tour[] } {
  const byTraveller = new Map<string, Stop[]>()
  for (const stop of stops) {
    const others = byTraveller.get(stop.traveller)
    if (others) others.push(stop)
    else byTraveller.set(stop.traveller, [stop])
  }
  const tours: Tour[] = []
  const tourOf = new Map<MoveFile, string>()
  for (const journey of [...byTraveller.values()].flatMap(journeysOf)) {
    const [first] = journey
    if (!first || journey.length < 2) continue
    const id = slug(`${first.traveller} ${first.move.date.slice(0, 10)}`)
    tours.push({ id, label: first.label })
    for (const { move } of journey) tourOf.set(move, id)
  }
  return {
    moves: stops.map(({ move }) => {
      const tour = tourOf.get(move)
      return tour === undefined ? move : { ...move, tour }
    }),
    tours,
  }
}

function journeysOf(stops: readonly Stop[]): Stop[][] {
  const dated = stops.flatMap((stop) => {
    const span = parseDateSpan(stop.move.date)
    return span ? [{ stop, ...span }] : []
  })
  const journeys: Stop[][] = []
  let reaches = -Infinity
  for (const { stop, first, last } of dated.toSorted((a, b) => a.first - b.first)) {
    const journey = journeys.at(-1)
    if (journey && first <= reaches + 1) journey.push(stop)
    else journeys.push([stop])
    reaches = Math.max(reaches, last)
  }
  return journeys
}
