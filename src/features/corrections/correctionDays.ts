import type { Correction } from '#src/domain/move.ts'

/** The corrections of a day, by the entries that they are of. */
export type CorrectionDay = { date: string; entries: { move: string; notes: Correction['note'][] }[] }

/** Corrections by day and within it by entry, each in the order in which it first appears. */
export function correctionDays(corrections: readonly Correction[]): CorrectionDay[] {
  const days = new Map<string, Map<string, Correction['note'][]>>()
  for (const { date, move, note } of corrections) {
    const entries = days.get(date) ?? new Map<string, Correction['note'][]>()
    days.set(date, entries.set(move, [...(entries.get(move) ?? []), note]))
  }
  return [...days].map(([date, entries]) => ({
    date,
    entries: [...entries].map(([move, notes]) => ({ move, notes })),
  }))
}
