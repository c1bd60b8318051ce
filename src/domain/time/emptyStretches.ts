import type { CoveredPeriod, Timeline } from '../timeline.ts'
import type { Day, DayRange } from './dateSpan.ts'

/** Days without a move, and why: no sources were consulted for them, or those that were tell of none. */
export type EmptyStretch = DayRange & { reason: 'notSearched' | 'noneRecorded' }

/** Shorter stretches than this many days pass for the usual pause between moves. */
export const leastEmptyDays = 42

/**
 * The stretches of more than {@link leastEmptyDays} days between moves, in order of time, up to the last move: beyond it
 * the record has not come. One that sources were consulted for in part is split at the bounds of that part. Where the
 * record does not say what was searched, all that can be said is that none is recorded.
 *
 * @param indices Positions of moves in the timeline, ascending.
 */
export function emptyStretches(
  { columns, coverage }: Pick<Timeline, 'columns' | 'coverage'>,
  indices: readonly number[],
): EmptyStretch[] {
  const stretches: EmptyStretch[] = []
  let reached = Infinity
  for (const index of indices) {
    const first = columns.first[index] ?? 0
    const last = columns.last[index] ?? first
    if (first - reached - 1 > leastEmptyDays) stretches.push(...withReasons(reached + 1, first - 1, coverage))
    reached = reached === Infinity ? last : Math.max(reached, last)
  }
  return stretches
}

/** The same of the days between the last move and the last search, which the record may not tell of. */
export function stretchSinceLast({
  columns,
  coverage,
  searchedUntil,
}: Pick<Timeline, 'columns' | 'coverage' | 'searchedUntil'>): EmptyStretch[] {
  const reached = columns.last.reduce((most, day) => Math.max(most, day), -Infinity)
  if (searchedUntil === null || reached === -Infinity || searchedUntil - reached <= leastEmptyDays) return []
  return withReasons(reached + 1, searchedUntil, coverage)
}

/** All of the record: those between its moves, and the days since the last one. */
export function recordStretches(
  record: Pick<Timeline, 'moves' | 'columns' | 'coverage' | 'searchedUntil'>,
): EmptyStretch[] {
  return [...emptyStretches(record, [...record.moves.keys()]), ...stretchSinceLast(record)]
}

function withReasons(first: Day, last: Day, coverage: readonly CoveredPeriod[]): EmptyStretch[] {
  if (coverage.length === 0) return [{ first, last, reason: 'noneRecorded' }]
  const parts: EmptyStretch[] = []
  let from = first
  for (const period of coverage) {
    if (period.last < from || period.first > last) continue
    if (period.first > from) parts.push({ first: from, last: period.first - 1, reason: 'notSearched' })
    const begin = Math.max(from, period.first)
    const end = Math.min(last, period.last)
    parts.push({ first: begin, last: end, reason: 'noneRecorded' })
    from = end + 1
  }
  if (from <= last) parts.push({ first: from, last, reason: 'notSearched' })
  return joined(parts)
}

/** Neighbours of one reason as one: periods may follow one another without a day between them. */
function joined(parts: readonly EmptyStretch[]): EmptyStretch[] {
  const result: EmptyStretch[] = []
  for (const part of parts) {
    const before = result.at(-1)
    if (before?.reason === part.reason) before.last = part.last
    else result.push(part)
  }
  return result
}
