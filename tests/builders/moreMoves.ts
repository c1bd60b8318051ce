import { type Day, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { moveText } from '#src/record/write/moveText.ts'
import { texts } from './dataFiles.ts'

/** Countries and cities that a record has not had so far, so that its tables of both grow too. */
const newPlaces = [
  { country: 'KE', city: 'Nairobi', coordinates: [36.8219, -1.2921] },
  { country: 'JP', city: 'Tokyo', coordinates: [139.6917, 35.6895] },
  { country: 'FR', city: 'Paris', coordinates: [2.3522, 48.8566] },
] as const

/**
 * A record with more moves, as editors would add them: made from those it has, with ids, days and titles of their own, some
 * with a person, a city or a country that is new. None of them is published yet.
 */
export function withMoreMoves(files: readonly DataFile[], count: number, today: Day): DataFile[] {
  const moves = files
    .filter(({ path }) => path.startsWith('data/moves/'))
    .map(({ text }) => JSON.parse(text) as MoveFile)
    .filter(({ kind }) => kind !== 'milestone')
  const added = Array.from({ length: count }, (_, at) => {
    const template = moves[(at * 7) % moves.length]
    if (!template) throw new Error('a record without moves has nothing to make more from')
    return anotherMove(template, at + 1, today)
  })
  return [...files, ...added.map((move) => ({ path: `data/moves/${move.id}.json`, text: moveText(move) }))]
}

function anotherMove(move: MoveFile, number: number, today: Day): MoveFile {
  const { title, summary } = move
  const other: MoveFile = {
    ...move,
    id: `${move.id}-${number}`,
    added: formatDay(today),
    updated: formatDay(today),
    occasion: undefined, // its moves are close to one another in time
    highlight: undefined, // of one move alone
    revisions: undefined, // of a move that readers have seen
    date: anotherDate(move, number, today),
    title: { es: `${title.es.slice(0, 70).trim()} (${number})`, en: `${title.en.slice(0, 70).trim()} (${number})` },
    summary: { es: `${summary.es} (${number})`, en: `${summary.en} (${number})` },
  }
  const place = newPlaces[(number / 3) % newPlaces.length] // of every third move
  if (!place) return other
  const { country, city, coordinates } = place
  const person = { id: `new-person-${number}`, name: `New Person ${number}`, role: texts('Minister'), country }
  return {
    ...other,
    places: [...move.places, { country, city: texts(city), coordinates: [...coordinates] }],
    counterparts: [...move.counterparts, person],
    concerns: undefined, // may not repeat a country that a place names
  }
}

/** Some days later, or earlier where that would be in the future. What is announced or postponed keeps its date. */
function anotherDate({ date, status }: MoveFile, days: number, today: Day): string {
  const span = parseDateSpan(date)
  if (!span || span.precision !== 'day' || status === 'announced' || status === 'postponed') return date
  const by = days % 2 === 0 || span.last + days > today ? -days : days
  return [...new Set([span.first, span.last])]
    .map((day) => formatDay(day + by) + (span.approximate ? '~' : ''))
    .join('/')
}
