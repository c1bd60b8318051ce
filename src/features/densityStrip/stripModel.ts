import type { Move } from '#src/domain/move.ts'
import type { Phase } from '#src/domain/record.ts'
import { type Day, type DayRange, dayOf, middleDayOf } from '#src/domain/time/dateSpan.ts'
import { type Month, type MonthGroup, monthKey } from '#src/domain/time/months.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'

/** Places along the strip run from 0, its left end, to this. */
export const stripWidth = 1000
/** The height of the highest bar; each bar is at least `leastBar` high, so that one move is seen. */
export const stripHeight = 40
const leastBar = 4
/** About how many bars fill the strip, and how wide a bar is at most. */
const mostBars = 72
/** The narrowest target, on a screen 320 pixels wide. */
const leastTarget = stripWidth / 12

/** A stretch along the strip, from 0 to {@link stripWidth}. */
export type Stretch = { from: number; to: number }

/** From the first day of all moves to the last one, and on to where the last bar ends. */
export function rangeOf(moves: readonly Move[]): DayRange {
  const first = moves[0]?.span.first ?? 0
  const last = moves.reduce((latest, { span }) => Math.max(latest, span.last), first)
  const days = barDays({ first, last })
  return { first, last: first + Math.ceil((last + 1 - first) / days) * days - 1 }
}

/** Where a day begins on the strip. */
export function placeOf({ first, last }: DayRange, day: Day): number {
  const place = ((day - first) / (last + 1 - first)) * stripWidth
  return Math.round(Math.min(Math.max(place, 0), stripWidth) * 10) / 10
}

/** How many days each bar stands for. */
export function barDays({ first, last }: DayRange): number {
  return Math.max(1, Math.ceil((last + 1 - first) / mostBars))
}

/** How many moves have their middle in the days of each bar. */
export function barCounts(moves: readonly Move[], range: DayRange): readonly number[] {
  const days = barDays(range)
  const counts = Array.from({ length: Math.ceil((range.last + 1 - range.first) / days) }, () => 0)
  for (const { span } of moves) {
    const at = Math.floor((middleDayOf(span) - range.first) / days)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** Bars as two SVG paths: what took place, and upon it the rest, which is drawn as an outline. */
export type Bars = { filled: string; outlined: string }

/** The bars of moves; heights are in proportion to the highest bar of the whole record. */
export function barsOf(moves: readonly Move[], most: number, range: DayRange): Bars {
  const days = barDays(range)
  const width = Math.round((days / (range.last + 1 - range.first)) * stripWidth * 8) / 10
  const occurred = barCounts(
    moves.filter(({ status }) => status === 'occurred'),
    range,
  )
  const heightOf = (count: number) => Math.max(leastBar, Math.round((count / most) * stripHeight))
  let [filled, outlined] = ['', '']
  barCounts(moves, range).forEach((count, at) => {
    if (count === 0) return
    const own = occurred[at] ?? 0
    const left = placeOf(range, range.first + at * days)
    const height = own === 0 ? 0 : heightOf(own)
    if (own > 0) filled += `M${left} ${stripHeight}v${-height}h${width}v${height}z`
    if (own === count) return
    const rest = Math.max(leastBar, heightOf(count) - height)
    outlined += `M${left} ${stripHeight - height}v${-rest}h${width}v${rest}z`
  })
  return { filled, outlined }
}

/** The phases that the strip shows, each with its stretch, and whether it is shaded. */
export function phaseStretches(
  phases: readonly Phase[],
  range: DayRange,
): (Stretch & { phase: Phase; shaded: boolean })[] {
  return phaseRanges(phases).flatMap(({ phase, days }, at) => {
    if (days.last < range.first || days.first > range.last) return []
    const stretch = { from: placeOf(range, days.first), to: placeOf(range, days.last + 1) }
    return [{ phase, shaded: isShaded(phases, at), ...stretch }]
  })
}

/** A month of the list and the part of the strip that leads to it. */
export type MonthTarget = Stretch & Month & { key: string; count: number }

/**
 * The parts of the strip that lead to a month of the list, without gaps: the bounds lie halfway between two months that
 * have moves, or as far behind as the part before it needs to be touched. A month of which less than half would be left
 * has no part of its own, but the newest, which takes that of the month before it.
 */
export function monthTargets(groups: readonly MonthGroup[], range: DayRange): readonly MonthTarget[] {
  const targets: MonthTarget[] = []
  let end = 0
  for (const { year, month, moves } of groups) {
    const start = placeOf(range, dayOf(year, month, 1))
    const before = targets.at(-1)
    const earliest = before ? Math.max((end + start) / 2, before.from + leastTarget) : 0
    const from = Math.min(earliest, stripWidth - leastTarget)
    end = placeOf(range, dayOf(year, month + 1, 1))
    if (before && (from - before.from < leastTarget || from > (start + end) / 2)) continue
    if (before) before.to = from
    targets.push({ year, month, key: monthKey({ year, month }), count: moves.length, from, to: stripWidth })
  }
  const [newest, last] = [groups.at(-1), targets.pop()]
  if (!newest || !last) return targets
  const { year, month, moves } = newest
  return [...targets, { ...last, year, month, key: monthKey({ year, month }), count: moves.length }]
}

/** The part of the strip that a letter of a sentence takes on screens 320 and 360 pixels wide. */
const letterWidths = { narrowest: 20.5, narrow: 18 }

/** Where a text stands beside a stretch: to its right where there is room, else to its left; null without room. */
export function sideOf({ from, to }: Stretch, text: string): 'right' | 'left' | null {
  const width = (text.length + 1) * letterWidths.narrowest
  if (to + width <= stripWidth) return 'right'
  return from - width >= 0 ? 'left' : null
}

/** Whether a text has room within a stretch: on every screen, on those from 360 pixels, or on none. */
export function roomFor({ from, to }: Stretch, text: string): 'always' | 'often' | 'never' {
  if (text.length * letterWidths.narrowest <= to - from) return 'always'
  return text.length * letterWidths.narrow <= to - from ? 'often' : 'never'
}
