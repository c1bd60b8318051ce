import { foldText } from './foldText.ts'
import type { Move } from './move.ts'
import { type DateSpan, overlaps, parseDateSpan } from './time/dateSpan.ts'
import type { Timeline } from './timeline.ts'

/** Of what the words of an id could score, how much makes a move alike; how many days away a move may still be meant. */
const leastLikeness = 1 / 3
const mostDays = 60

/**
 * Suggestions for an unknown id in a link. Where it begins with a date, as ids do, those of that date come first, then
 * those sharing most of its other words, whole or as beginnings, then the nearest in time. Without one the words alone
 * decide. There are none when nothing is alike: what has nothing to do with the link would only hold its reader up.
 */
export function nearestMoves({ moves, columns }: Timeline, id: string, most = 4): readonly Move[] {
  const [date, rest] = splitDate(id.slice(0, 200))
  const terms = [...new Set(foldText(rest).split(' '))].filter(Boolean)
  const least = terms.reduce((sum, term) => sum + weightOf(term), 0) * leastLikeness
  const words = columns.words()
  const ranked = moves.map((move, index) => {
    const text = `${words[index] ?? ''} ${foldText(move.id)} `
    const score = terms.reduce((sum, term) => sum + likeness(text, term), 0)
    return { move, score, days: date ? daysApart(move.span, date) : Infinity }
  })
  return ranked
    .filter(({ score, days }) => days <= mostDays || (score > 0 && score >= least))
    .toSorted(
      (a, b) => Number(b.days === 0) - Number(a.days === 0) || b.score - a.score || (date ? a.days - b.days : 0),
    )
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

/** The first four letters of a word count half. */
function likeness(text: string, term: string): number {
  const weight = weightOf(term)
  if (text.includes(` ${term} `)) return weight
  return term.length >= 4 && text.includes(` ${term.slice(0, 4)}`) ? weight / 2 : 0
}

/** Words weigh more than numbers, which many ids share; words of one or two letters say nothing. */
function weightOf(term: string): number {
  if (/^\d+$/.test(term)) return 0.2
  return term.length < 3 ? 0 : 1
}
