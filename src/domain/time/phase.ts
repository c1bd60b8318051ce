import type { PhaseId } from '../vocabulary.ts'
import { type DateSpan, type DayRange, toDay } from './dateSpan.ts'

/** Run-off won on 14 December 2025; office taken on 11 March 2026. */
export const electionDay = toDay('2025-12-14')
export const inaugurationDay = toDay('2026-03-11')

/** The phase a move belongs to: that of the last day on which it can have happened, so a stay that ends after the inauguration counts there. */
export function phaseOf(span: Pick<DateSpan, 'last'>): PhaseId {
  if (span.last < electionDay) return 'antecedent'
  return span.last < inaugurationDay ? 'president-elect' : 'president'
}

/** The days of each phase; the first has no beginning and the last no end. */
export const phaseRanges: Readonly<Record<PhaseId, DayRange>> = {
  antecedent: { first: -Infinity, last: electionDay - 1 },
  'president-elect': { first: electionDay, last: inaugurationDay - 1 },
  president: { first: inaugurationDay, last: Infinity },
}
