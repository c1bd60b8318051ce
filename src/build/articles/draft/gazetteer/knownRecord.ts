/** What the record knows and texts may name: people, cities, venues and outlets. */
import type { Coordinates } from '#src/domain/move.ts'
import { tokensOf } from '#src/domain/search/tokens.ts'
import type { CountryCode, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { capitals } from './capitals.ts'
import { nameOf, type Phrase } from './phrases.ts'

export type KnownPerson = MoveFile['counterparts'][number]
export type KnownPlace = { country: CountryCode; city: Texts; venue?: Texts; coordinates?: Coordinates }

/** A surname of fewer letters is mostly another word. */
const shortestSurname = 4

/** The people of the record as of their last move, by whole name, short name and surname where one person alone has it. */
export function peoplePhrases({ moves, record }: Pick<Dataset, 'moves' | 'record'>): Phrase<KnownPerson>[] {
  const people = [
    ...new Map(inTime(moves).flatMap(({ counterparts }) => counterparts.map((one) => [one.id, one]))),
  ].map(([, person]) => person)
  const own = new Set(tokensOf(record.subject.name).map(({ term }) => term))
  const surnames = people.map(({ name }) => tokensOf(name).at(-1)?.term ?? '')
  const isClear = (surname: string) =>
    surname.length >= shortestSurname && !own.has(surname) && surnames.filter((other) => other === surname).length === 1
  return people.flatMap((person, at) => {
    const surname = surnames[at] ?? ''
    return [person.name, person.shortName, isClear(surname) && surname]
      .filter((name) => typeof name === 'string')
      .map((name) => nameOf(name, person))
  })
}

/** The cities and venues of the record, then the capitals that it does not know. */
export function placePhrases({ moves }: Pick<Dataset, 'moves'>): Phrase<KnownPlace>[] {
  const places = inTime(moves).flatMap(({ places: own }) =>
    own.flatMap(({ country, city, venue, coordinates }) => (city ? [{ country, city, venue, coordinates }] : [])),
  )
  const cities = new Map(places.map((place) => [`${place.country} ${place.city.es}`, { ...place, venue: undefined }]))
  const venues = places.filter(({ venue }) => venue)
  const others = capitals().filter(({ country, city }) => !cities.has(`${country} ${city.es}`))
  return [
    ...venues.flatMap((place) => namesOf(place.venue).map((name) => nameOf(name, place))),
    ...[...cities.values(), ...others].flatMap((place) => namesOf(place.city).map((name) => nameOf(name, place))),
  ]
}

/** The outlets of the record's sources. */
export function publisherPhrases({ moves }: Pick<Dataset, 'moves'>): Phrase<string>[] {
  const names = moves.flatMap(({ sources }) => sources.flatMap((source) => ('url' in source ? [source.publisher] : [])))
  return [...new Set(names)].map((name) => nameOf(name.replace(/ \([^)]*\)$/, ''), name))
}

function namesOf(texts: Texts | undefined): string[] {
  return texts ? [...new Set([texts.es, texts.en])] : []
}

function inTime(moves: readonly MoveFile[]): MoveFile[] {
  return moves.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
