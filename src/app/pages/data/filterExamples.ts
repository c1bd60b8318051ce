import type { Person } from '#src/domain/move.ts'
import type { Phase } from '#src/domain/record.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { phaseRanges } from '#src/domain/time/phase.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type CountryCode, pairsOf, type ThemeId } from '#src/domain/vocabulary.ts'

/** The phase that has most moves, and the two themes that go together there most, measured by how often either occurs. */
export function themeExample(timeline: Timeline): { phase: Phase; themes: [ThemeId, ThemeId]; filter: Filter } | null {
  const { phase } = busiestPhase(timeline)
  const moves = timeline.moves.filter((move) => move.phase === phase?.id)
  const [best] = pairsOf(timeline.themes.map(({ id }) => id))
    .map((pair) => {
      const [first = '', second = ''] = pair.split('_')
      const either = moves.filter(({ themes }) => themes.includes(first) || themes.includes(second))
      const both = either.filter(({ themes }) => themes.includes(first) && themes.includes(second))
      return { themes: [first, second] as [ThemeId, ThemeId], share: both.length / Math.max(1, either.length) }
    })
    .toSorted((a, b) => b.share - a.share)
  if (!phase || !best || best.share === 0) return null
  return { phase, themes: best.themes, filter: { ...noFilter, theme: best.themes, phase: [phase.id] } }
}

/**
 * The person met most of those who are met in the whole months of the phase that has most moves, in these months. Where
 * they have nobody, in the months of all moves.
 */
export function personExample(timeline: Timeline): { person: Person; filter: Filter } | null {
  const { first, last } = busiestPhase(timeline)
  const from = monthOf(first)
  const lastWhole = monthBefore(last + 1)
  return (
    personIn(timeline, { from, to: lastWhole < from ? from : lastWhole }) ??
    personIn(timeline, { from: monthOf(firstOfMoves(timeline)), to: monthOf(lastOfMoves(timeline)) })
  )
}

function personIn(timeline: Timeline, months: Pick<Filter, 'from' | 'to'>): { person: Person; filter: Filter } | null {
  const filter = { ...noFilter, ...months }
  const met = new Set(select(timeline, filter).indices.flatMap((index) => timeline.moves[index]?.people ?? []))
  const meetings = ({ id }: Person) => timeline.moves.filter(({ people }) => people.includes(id)).length
  const [person] = timeline.people.filter(({ id }) => met.has(id)).toSorted((a, b) => meetings(b) - meetings(a))
  return person ? { person, filter: { ...filter, person: [person.id] } } : null
}

/** The countries other than home that moves are about, those of most moves first. */
export function countriesMet({ record, moves, countries }: Timeline): CountryCode[] {
  const countOf = (code: CountryCode) => moves.filter((move) => move.countries.includes(code)).length
  return countries
    .map(({ code }) => ({ code, count: countOf(code) }))
    .filter(({ code }) => code !== record.home.country)
    .toSorted((a, b) => b.count - a.count)
    .map(({ code }) => code)
}

/** The phase that has most moves, with its first and last day; those of the moves where the phase is open. */
function busiestPhase(timeline: Timeline): { phase: Phase | null; first: number; last: number } {
  const { record, moves } = timeline
  const countOf = ({ id }: Phase) => moves.filter((move) => move.phase === id).length
  const [busiest] = phaseRanges(record.phases).toSorted((a, b) => countOf(b.phase) - countOf(a.phase))
  const { first = -Infinity, last = Infinity } = busiest?.days ?? {}
  return {
    phase: busiest?.phase ?? null,
    first: Math.max(first, Math.min(firstOfMoves(timeline), record.firstDay)),
    last: Math.min(last, lastOfMoves(timeline)),
  }
}

function firstOfMoves({ record, moves }: Timeline): number {
  return moves[0]?.span.first ?? record.firstDay
}

function lastOfMoves(timeline: Timeline): number {
  return Math.max(firstOfMoves(timeline), ...timeline.moves.map(({ span }) => span.last))
}

function monthOf(day: number): string {
  return formatDay(day).slice(0, 7)
}

/** The month before that of a day. */
function monthBefore(day: number): string {
  const firstOfMonth = day - Number(formatDay(day).slice(8)) + 1
  return monthOf(firstOfMonth - 1)
}
