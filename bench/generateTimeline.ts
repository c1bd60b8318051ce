import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import type { TimelineFile } from '#src/record/load/timelineFile.ts'
import type { TitleFile } from '#src/record/load/titleFiles.ts'

/**
 * A made-up index of any size, the same for the same size: moves spread over ten years with busy and quiet weeks, some of
 * them lasting several days, with one to four themes each. Only for measuring; nothing of it is shown to readers.
 */
export function generateTimeline(size: number, real: TimelineFile): TimelineFile {
  const random = seeded(size)
  const pick = (count: number) => Math.floor(random() * count)
  const some = (count: number, most: number) =>
    [...new Set(Array.from({ length: 1 + pick(most) }, () => pick(count)))].toSorted((a, b) => a - b)
  const first = toDay('2025-12-14') // none before, in a phase that stands apart
  const days = toDay('2036-11-04') - first
  const dates = Array.from({ length: size }, () => {
    const busy = random() < 0.4 ? Math.floor(random() * 120) * 31 + pick(4) : pick(days)
    return Math.min(first + busy, first + days)
  }).toSorted((a, b) => a - b)
  const people = Array.from({ length: 400 }, (_, at) => ({
    id: `person-${at}`,
    name: `Persona Número ${at}`,
    shortName: null,
    country: 'AR',
    roles: [],
  }))
  const rows = <Value>(make: (at: number) => Value) => Array.from({ length: size }, (_, at) => make(at))
  return {
    ...real,
    people,
    articles: [],
    titles: [{ year: 2025, moves: size, files: { es: generatedTitlesPath, en: generatedTitlesPath } }],
    moves: {
      id: rows((at) => `move-${at}`),
      date: rows((at) => {
        const begin = dates[at] ?? first
        const length = random() < 0.08 ? 1 + pick(5) : 0
        return length ? `${formatDay(begin)}/${formatDay(begin + length)}` : formatDay(begin)
      }),
      status: rows(() => (random() < 0.9 ? 0 : pick(statusIds.length))),
      outcomeUnknown: rows(() => 0),
      postponedTo: rows(() => -1),
      kind: rows(() => pick(kindIds.length)),
      tour: rows(() => -1),
      occasion: rows(() => -1),
      themes: rows(() => some(real.themes.length, 4)),
      highlight: rows((): 0 => 0),
      stops: rows(() => [pick(real.cities.length)]),
      people: rows(() => some(people.length, 3)),
      countries: rows(() => some(real.countries.length, 3)),
      sources: rows((at) => [at, pick(size)]),
      originCount: rows(() => 2),
    },
  }
}

/** The address of the titles of a made-up index, below data/. */
export const generatedTitlesPath = 'titles/generated.json'

/** The titles of a made-up index: as long as those of the record. */
export function generateTitles(size: number): TitleFile {
  const titles = Array.from({ length: size }, (_, at) => `Movimiento ${at}: reunión de trabajo sobre varios asuntos`)
  return { titles, versions: titles.map(() => 'none') }
}

/** Mulberry32: small, fast, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
