import { wrapText } from '../frame/wrapText.ts'
import { roomFor } from '../shortened.ts'
import type { DaysRows, PhaseRows, TripRow } from './daysRows.ts'

/** Pixels. */
export const square = 12
export const squareGap = 3
const headHeight = 30
const lineHeight = 17
const rowGap = 9
const betweenPhases = 8
/** The most squares in a line of a trip. */
const mostAcross = 12

export type PlacedTrip = { trip: TripRow; y: number; height: number; lines: readonly string[] }
export type PlacedPhase = { group: PhaseRows; y: number; height: number; trips: readonly PlacedTrip[] }

/** Where phases and trips stand, one below the other: the squares of a trip on the left, its name in lines beside them. */
export function layoutDays({ groups, tripName }: Pick<DaysRows, 'groups' | 'tripName'>, width: number) {
  const longest = Math.max(1, ...groups.flatMap(({ trips }) => trips.map(({ days }) => days)))
  const across = Math.min(longest, mostAcross, Math.max(1, Math.floor((width * 0.45) / (square + squareGap))))
  const nameAt = across * (square + squareGap) + 8
  let y = 0
  const phases = groups.map((group, at): PlacedPhase => {
    if (at > 0) y += betweenPhases
    const top = y
    y += headHeight
    const trips = group.trips.map((trip): PlacedTrip => {
      const bound = tripName(trip).replace(/ (?=\S+$)/, '\u00a0') // the number stays with its unit
      const lines = wrapText(bound, width - nameAt, (text) => roomFor(text.length))
      const squares = Math.ceil(trip.days / across) * (square + squareGap)
      const placed = { trip, y, height: Math.max(squares, lines.length * lineHeight, 24), lines }
      y += placed.height + rowGap
      return placed
    })
    return { group, y: top, height: headHeight, trips }
  })
  return { phases, across, nameAt, height: Math.max(1, y) }
}
