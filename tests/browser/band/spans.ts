/** When the moves of the record took place, and which of them stand alone. */
import { parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { fitWindow, formatWindow, type TimeWindow, wholeWindow } from '#src/domain/time/timeWindow.ts'
import { allMoves, moveById, moves } from '../support/record.ts'

const everySpan = allMoves.flatMap(({ id, date }) => {
  const span = parseDateSpan(date)
  return span ? [{ id, ...span, middle: (span.first + span.last + 1) / 2 }] : []
})
export const spans = everySpan.filter(({ id }) => moves.some((move) => move.id === id))
export type Span = (typeof spans)[number]

/** What the band can show of the record at most. */
export const wholeRecord = wholeWindow(
  spans,
  toDay(
    moves
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? '',
  ),
)

export function spanOf(id: string): Span {
  const span = everySpan.find((one) => one.id === id)
  if (!span) throw new Error(`the record has no date of ${id}`)
  return span
}

/** Whether a move has a day from the first of one month, or day, to the last of another. */
export function inPeriod(from: string, to = from): (move: { id: string }) => boolean {
  const [begin, end] = [parseDateSpan(from), parseDateSpan(to)]
  if (!begin || !end) throw new Error(`no period: ${from}, ${to}`)
  return ({ id }) => spanOf(id).last >= begin.first && spanOf(id).first <= end.last
}

/** The moves whose day is known, the loneliest first: those farthest in days from any other. */
export const lonelyMoves: readonly string[] = spans
  .filter(({ precision, first, last, approximate }) => precision === 'day' && first === last && !approximate)
  .toSorted((a, b) => gapOf(b) - gapOf(a))
  .map(({ id }) => id)

/** A window about a move, so near that no other comes within some fifty pixels of it on a screen of 1024. */
export function windowAround(id: string): TimeWindow {
  const { middle } = spanOf(id)
  const half = Math.min(90, Math.max(0.5, 8 * gapOf(spanOf(id))))
  return fitWindow({ from: Math.floor(middle - half), to: Math.ceil(middle + half) }, wholeRecord)
}

/** The loneliest move whose window can be moved by all of its length either way: it stands at no end of the record. */
export function lonelyInside(): string {
  return lonelyMoves.find(hasRoom) ?? ''
}

function hasRoom(id: string): boolean {
  const { from, to } = windowAround(id)
  return from - (to - from) >= wholeRecord.from && to + (to - from) <= wholeRecord.to
}

/** The same as a link. */
export function addressAround(id: string): string {
  return `/?view=${formatWindow(windowAround(id))}`
}

/** A window of the band with this move alone, whatever else happened in it: the search leaves no other. */
export function addressAlone(id: string, view: string): string {
  return `/?q=${encodeURIComponent(`"${moveById(id).title.es}"`)}&view=${view}`
}

/** Some months about the day with most moves: marks are gathered there, however long the record gets. */
export function crowdedAddress(): string {
  const countOn = (day: number) => spans.filter(({ first, last }) => first === day && last === day).length
  const busiest = spans.map(({ first }) => first).toSorted((a, b) => countOn(b) - countOn(a))[0] ?? 0
  return `/?view=${formatWindow(fitWindow({ from: busiest - 60, to: busiest + 61 }, wholeRecord))}`
}

/** The longest stretch of whole days in the record on which nothing happened. */
export function emptyWindow(): TimeWindow {
  let reached = Infinity
  let longest: TimeWindow = { from: 0, to: 0 }
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    if (first - reached > longest.to - longest.from) longest = { from: reached, to: first }
    reached = reached === Infinity ? last + 1 : Math.max(reached, last + 1)
  }
  return longest
}

function gapOf(one: Span): number {
  return Math.min(...spans.filter(({ id }) => id !== one.id).map(({ middle }) => Math.abs(middle - one.middle)))
}
