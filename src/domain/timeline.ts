import { type FacetColumn, facetColumn, numberColumn } from './facetColumn.ts'
import { foldText } from './foldText.ts'
import type { Country, Move, MoveTitle, Person, Theme } from './move.ts'
import type { RecordFacts } from './record.ts'
import { valuesWithExclusions } from './selection/exclusion.ts'
import { type FacetId, type Vocabulary, vocabularyOf } from './selection/filter.ts'
import { type Day, type DayRange, overlaps } from './time/dateSpan.ts'
import { numberStops, type StopNumbers } from './travel/stopNumbers.ts'
import { type CountryCode, localeIds, type MoveId, pairsOf, type Texts, type ThemeId } from './vocabulary.ts'

/** Consecutive stops of one journey; each is a move. `highlight` is its short label for the band. */
export type Tour = { id: string; label: Texts; highlight: Texts | null }

/** One event that gathers moves, such as an inauguration. `inSentence` is its name within a sentence, with its article. */
export type Occasion = Tour & { inSentence: Texts }

/**
 * A period for which sources were consulted, both days included. `basis` is what its moves mostly rest on, where that is not
 * reports read in the original.
 */
export type CoveredPeriod = { first: Day; last: Day; basis?: 'compilations' | undefined }

/** The whole record, in order of time, with the columns that filtering and counting run over. */
export type Timeline = {
  /** Site, subject, home country and phases. */
  record: RecordFacts
  /** The day of the latest revision of any entry, as "2026-11-23". */
  updated: string
  moves: readonly Move[]
  byId: ReadonlyMap<MoveId, number>
  themes: readonly Theme[]
  countries: readonly Country[]
  people: readonly Person[]
  tours: readonly Tour[]
  occasions: readonly Occasion[]
  /** The periods for which sources were consulted, in order of time. */
  coverage: readonly CoveredPeriod[]
  /** The day of the last search; null where the record does not say. */
  searchedUntil: Day | null
  /** Of the whole record also in a narrowed timeline, so that a stop has one number on every page. */
  stops: StopNumbers
  vocabulary: Vocabulary
  columns: Columns
  /** The moves that are left out here, as they are of phases that stand apart: see selection/timelineAsked.ts. Else undefined. */
  leftOut?: Timeline
  /** Where the build notes what pages read: gives what a function makes of the timeline, made once. Else left out. */
  derive?: <Value>(make: (timeline: Timeline) => Value) => Value
}

/**
 * Arrays with one entry a move, in the order of `moves`. Typed arrays let a hundred thousand moves be filtered in a few
 * milliseconds.
 */
export type Columns = {
  first: Int32Array
  last: Int32Array
  facets: Readonly<Record<FacetId, FacetColumn>>
  /** The numbers of the sources of each move. */
  sources: FacetColumn
  /** The countries outside the home country in which each move took place, as positions in the vocabulary. */
  abroad: FacetColumn
  /** The normalised words of each move, each after a space; built at the first search. */
  words: () => readonly string[]
}

type Parts = Omit<Timeline, 'byId' | 'stops' | 'vocabulary' | 'columns' | 'derive' | 'leftOut'>

/** Puts a record together: sorts the moves by time and builds their columns. */
export function buildTimeline(parts: Parts): Timeline {
  const moves = parts.moves.toSorted(byTime)
  const occasions = parts.occasions.map(({ id }) => id)
  const vocabulary = vocabularyOf({
    themes: parts.themes.map(({ id }) => id),
    phases: parts.record.phases.map(({ id }) => id),
    countries: parts.countries.map(({ code }) => code),
    people: parts.people.map(({ id }) => id),
    occasions,
  })
  const inOrder = (themes: readonly ThemeId[]) => vocabulary.theme.filter((id) => themes.includes(id))
  return {
    ...parts,
    moves,
    byId: new Map(moves.map(({ id }, index) => [id, index])),
    stops: numberStops(moves, parts.record),
    vocabulary,
    columns: {
      first: Int32Array.from(moves, ({ span }) => span.first),
      last: Int32Array.from(moves, ({ span }) => span.last),
      facets: {
        theme: facetColumn(moves, vocabulary.theme, (move) => move.themes),
        country: facetColumn(moves, vocabulary.country, (move) => move.countries),
        kind: facetColumn(moves, vocabulary.kind, (move) => [move.kind]),
        status: facetColumn(moves, vocabulary.status, (move) => [move.status]),
        phase: facetColumn(moves, vocabulary.phase, (move) => [move.phase]),
        person: facetColumn(moves, vocabulary.person, (move) => move.people),
        occasion: facetColumn(moves, vocabulary.occasion, (move) => valuesWithExclusions(move.occasion, occasions)),
        pair: facetColumn(moves, vocabulary.pair, (move) => pairsOf(inOrder(move.themes))),
      },
      sources: numberColumn(moves, (move) => move.sources),
      abroad: facetColumn(moves, vocabulary.country, (move) => countriesAbroad(move, parts.record.home.country)),
      words: wordsOnce(moves, parts),
    },
  }
}

/** The move of an id, or undefined. */
export function moveOf(timeline: Timeline, id: MoveId): Move | undefined {
  const index = timeline.byId.get(id)
  return index === undefined ? undefined : timeline.moves[index]
}

/** The same timeline with more titles. Columns stay as they are, except the words of searches. */
export function withTitles(timeline: Timeline, titles: ReadonlyMap<MoveId, Partial<MoveTitle>>): Timeline {
  const moves = timeline.moves.map((move) => {
    const more = titles.get(move.id)
    return more ? { ...move, title: { ...move.title, ...more } } : move
  })
  return { ...timeline, moves, columns: { ...timeline.columns, words: wordsOnce(moves, timeline) } }
}

/** A timeline of only those moves that involve a country or a person. */
export function narrowTimeline(timeline: Timeline, facet: 'country' | 'person', value: string): Timeline {
  const has = { country: 'countries', person: 'people' } as const
  return timelineOf(timeline, (move) => move[has[facet]].includes(value))
}

/** A timeline of only those moves of which some day, or possible day, lies in a period: as the filter of a period selects. */
export function timelineWithin(timeline: Timeline, days: DayRange): Timeline {
  return timelineOf(timeline, ({ span }) => overlaps(span, days))
}

/**
 * A timeline of only some of the moves. Its tables (themes, countries, people …) and the numbers of its stops are those of the whole, so that ids and names
 * resolve as before.
 */
export function timelineOf(timeline: Timeline, isIn: (move: Move) => boolean): Timeline {
  return {
    ...buildTimeline({ ...timeline, moves: timeline.moves.filter(isIn) }),
    stops: timeline.stops,
    // When it is asked for, since most edits change it: the build notes what a page reads.
    get updated() {
      return timeline.updated
    },
  }
}

function countriesAbroad({ status, stops }: Move, home: CountryCode): string[] {
  if (status !== 'occurred') return []
  return stops.map(({ country }) => country).filter((country) => country !== home)
}

/**
 * Order of time; of two moves that begin together the shorter first, then by id, so that the order is the same
 * everywhere.
 */
function byTime(a: Move, b: Move): number {
  return a.span.first - b.span.first || a.span.last - b.span.last || (a.id < b.id ? -1 : 1)
}

/** Makes the words at the first call. */
function wordsOnce(moves: readonly Move[], parts: WordParts): () => readonly string[] {
  let words: readonly string[] | null = null
  return () => (words ??= wordsOf(moves, parts))
}

type WordParts = Pick<Parts, 'themes' | 'countries' | 'people'>

function wordsOf(moves: readonly Move[], { themes, countries, people }: WordParts): string[] {
  const themeWords = new Map(themes.map(({ id, label }) => [id, both(label)]))
  const countryWords = new Map(countries.map(({ code, name }) => [code, both(name)]))
  const personWords = new Map(people.map(({ id, name }) => [id, name]))
  return moves.map((move) => {
    const texts = [
      both(move.title),
      ...move.people.map((id) => personWords.get(id) ?? ''),
      ...move.countries.map((code) => countryWords.get(code) ?? ''),
      ...move.stops.map(({ city }) => (city ? both(city) : '')),
      ...move.themes.map((id) => themeWords.get(id) ?? ''),
    ]
    return ` ${foldText(texts.join(' '))}`
  })
}

function both(texts: MoveTitle): string {
  return localeIds.map((locale) => texts[locale] ?? '').join(' ')
}
