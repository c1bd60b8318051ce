/** What the record knows already, for the form to complete from. */
import countries from 'i18n-iso-countries'
import type { Known, Suggestion, Templates } from '#src/desk/deskProtocol.ts'
import type { JsonObject } from '#src/desk/draft/json.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'

/** Fields with texts that recur, by their paths in a move without positions. */
const recurring = [
  'places.city.es',
  'places.city.en',
  'places.venue.es',
  'places.venue.en',
  'places.formerCountry.es',
  'places.formerCountry.en',
  'counterparts.name',
  'counterparts.shortName',
  'counterparts.role.es',
  'counterparts.role.en',
  'delegation',
  'sources.publisher',
  'sources.agency',
  'sources.language',
] as const

/** What each field of a move may hold, or has held in other moves, in the order of their words. */
export function knownOf({ moves, articles, themes, tours, occasions }: Dataset): Known {
  const ofArticles = articles.map(({ id, label }) => ({ value: id, label }))
  const ofCountries = Object.keys(countries.getAlpha2Codes()).map((value) => ({ value, label: countryNames(value) }))
  const people = new Map(moves.flatMap(({ counterparts }) => counterparts.map(({ id, name }) => [id, name])))
  return {
    ...Object.fromEntries(recurring.map((path) => [path, inOrder(textsAt(moves, path.split('.')))])),
    tour: tours.map(({ id, label }) => ({ value: id, label })),
    occasion: occasions.map(({ id, label }) => ({ value: id, label })),
    themes: themes.map(({ id, label }) => ({ value: id, label })),
    postponedTo: moves.map(({ id, title }) => ({ value: id, label: title })),
    concerns: ofCountries,
    'places.country': ofCountries,
    'counterparts.country': ofCountries,
    'counterparts.id': [...people].map(([value, name]) => ({ value, label: { es: name, en: name } })).toSorted(byValue),
    'sources.article': ofArticles,
    'claims.quotes.article': ofArticles,
  }
}

/** Places by their city, people by id or name, and publishers, each as the latest move has it. */
export function templatesOf({ moves }: Pick<Dataset, 'moves'>): Templates {
  const latestFirst = moves.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return {
    places: {
      keys: ['city.es', 'city.en'],
      entries: firstOf(
        latestFirst.flatMap(({ places }) => places.flatMap(cityOf)),
        ({ city }) => city.es,
      ),
    },
    counterparts: {
      keys: ['id', 'name'],
      entries: firstOf(
        latestFirst.flatMap(({ counterparts }) => counterparts),
        ({ id }) => id,
      ),
    },
    sources: {
      keys: ['publisher'],
      entries: firstOf(
        latestFirst.flatMap(({ sources }) => sources.flatMap(publisherOf)),
        ({ publisher }) => publisher,
      ),
    },
  }
}

type Place = MoveFile['places'][number]

/** A venue is no part of what a city has. */
function cityOf({ country, city, coordinates }: Place) {
  return city ? { country, city, ...(coordinates && { coordinates }) } : []
}

function publisherOf(source: MoveFile['sources'][number]) {
  return 'publisher' in source ? { publisher: source.publisher, language: source.language } : []
}

function firstOf<Entry extends JsonObject>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const first = new Map<string, Entry>()
  for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry)
  return [...first.values()]
}

function textsAt(values: readonly unknown[], path: readonly string[]): string[] {
  const found = path.reduce<readonly unknown[]>((held, name) => held.flatMap((value) => membersOf(value, name)), values)
  return found.filter((value) => typeof value === 'string')
}

/** Each once, in the order of the alphabet. */
function inOrder(texts: readonly string[]): Suggestion[] {
  return [...new Set(texts)].map((value) => ({ value })).toSorted(byValue)
}

/** The values of a field; of a list those of its items. */
function membersOf(value: unknown, name: string): readonly unknown[] {
  const held = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  return Array.isArray(held) ? held : [held]
}

const collator = new Intl.Collator('es')
function byValue(a: Suggestion, b: Suggestion): number {
  return collator.compare(a.value, b.value)
}
