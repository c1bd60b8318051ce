import type { Move } from '../move.ts'
import { calendarOf, dayOf } from './dateSpan.ts'

export type Month = { year: number; month: number }
export type MonthGroup = Month & { moves: readonly Move[] }

/** The month as EDTF: "2025-12". */
export function monthKey({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** Moves in order of time, grouped by the month in which they begin. */
export function groupByMonth(moves: readonly Move[]): readonly MonthGroup[] {
  const groups: (Month & { moves: Move[] })[] = []
  let open: Move[] = []
  let nextMonth = -Infinity // the first day after the month of the current group
  for (const move of moves) {
    if (move.span.first >= nextMonth) {
      const { year, month } = calendarOf(move.span.first)
      nextMonth = dayOf(year, month + 1, 1)
      open = []
      groups.push({ year, month, moves: open })
    }
    open.push(move)
  }
  return groups
}

/** Every month from the first move's to the last one's, those without moves included. */
export function monthsOf(moves: readonly Move[]): readonly Month[] {
  const first = moves[0]
  if (!first) return []
  const start = calendarOf(first.span.first)
  const end = calendarOf(moves.reduce((latest, { span }) => Math.max(latest, span.last), first.span.last))
  const months: Month[] = []
  for (let { year, month } = start; year < end.year || (year === end.year && month <= end.month); ) {
    months.push({ year, month })
    if (month === 12) {
      year += 1
      month = 1
    } else month += 1
  }
  return months
}
