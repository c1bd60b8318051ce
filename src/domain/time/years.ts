import type { Move } from '../move.ts'
import { calendarOf, type DayRange, parseDateSpan } from './dateSpan.ts'

/** A year with the number of moves of which some day, or possible day, lies in it. */
export type YearCount = { year: string; count: number }

/** The days of a year of four figures; null for what is none. */
export function daysOfYear(year: string): DayRange | null {
  return /^\d{4}$/.test(year) ? parseDateSpan(year) : null
}

/** Every year that has a move, in order of time. A move that lasts from one year to another counts in both. */
export function yearsOf(moves: readonly Pick<Move, 'span'>[]): readonly YearCount[] {
  const counts = new Map<number, number>()
  for (const { span } of moves) {
    const last = calendarOf(span.last).year
    for (let { year } = calendarOf(span.first); year <= last; year += 1) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([year, count]) => ({ year: String(year).padStart(4, '0'), count }))
}

/** The other years, newest first, but the nearest to one year before the rest. */
export function yearsAround(years: readonly YearCount[], year: string, nearest: number): readonly YearCount[] {
  const others = years.filter((other) => other.year !== year).toReversed()
  const distance = (other: YearCount) => Math.abs(Number(other.year) - Number(year))
  const near = new Set(others.toSorted((a, b) => distance(a) - distance(b)).slice(0, nearest))
  return [...others.filter((other) => near.has(other)), ...others.filter((other) => !near.has(other))]
}
