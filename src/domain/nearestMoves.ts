import { foldText } from './foldText.ts'
import type { Move } from './move.ts'
import { type DateSpan, overlaps, parseDateSpan } from './time/dateSpan.ts'
import type { Timeline } from './timeline.ts'

/**
 * Suggestions for an unknown id in a link. Where it begins with a date, as ids do, those of that date come first, then
 * those sharing most of its other words, whole or as beginnings, then the nearest in time. Without one the words alone
 * decide, and there are none when nothing is alike.
 */
export function nearestMoves({ moves, columns }: Timeline, id: string, most = 4): readonly Move[] {
  const [date, rest] = splitDate(id.slice(0, 200))
  const terms = [...new Set(foldText(rest).split(' '))].filter(Boolean)
  const words = columns.words()
  const ranked = moves.map((move, index) => {
    const text = `${words[index] ?? ''} ${foldText(move.id)} `
    const score = terms.reduce((sum, term) => sum + likeness(text, term), 0)
    return { move, score, days: date ? daysApart(move.span, date) : 0 }
  })
  return ranked
    .filter(({ score }) => date !== null || score > 0)
    .toSorted((a, b) => Number(b.days === 0) - Number(a.days === 0) || b.score - a.score || a.days - b.days)
    .slice(0, most)
    .map(({ move }) => move)
}

/** "2025-12-23-quito" as its date and what follows; the date is null where it begins with none. */
function splitDate(id: string): [date: DateSpan | null, rest: string] {
  const [start = ''] = /^\d{4}-\d\d(-\d\d)?(?!\d)/.exec(id) ?? []
  const date = parseDateSpan(start)
  return date ? [date, id.slice(start.length)] : [null, id]
}

/** How many days lie between two spans: 0 when they share one. */
function daysApart(a: DateSpan, b: DateSpan): number {
  return overlaps(a, b) ? 0 : Math.max(a.first - b.last, b.first - a.last)
}

/** Words weigh more than numbers, which many ids share; the first four letters of a word count half. */
function likeness(text: string, term: string): number {
  const weight = /^\d+$/.test(term) ? 0.2 : 1
  if (text.includes(` ${term} `)) return weight
  return term.length >= 4 && text.includes(` ${term.slice(0, 4)}`) ? weight / 2 : 0
}
