/** What a draft takes from a reading: each choice says whether it is a guess that an editor has to look at. */
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { KindId, StatusId, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import type { ArticleFile, MoveFile } from '#src/record/schema.ts'
import { toBeWritten } from '#src/record/toBeWritten.ts'
import { seatOf } from './gazetteer/capitals.ts'
import type { Reading } from './reading/readArticle.ts'
import type { FoundPerson } from './reading/readPeople.ts'

/** Kinds of act that have no place. */
const withoutPlace: ReadonlySet<KindId> = new Set(['call', 'statement'])
/** A theme with a smaller share of the sentences that the first one has is mentioned in passing. */
const leastShare = 1 / 3
/** As many as the first sentence counts for, or three others: words in passing do not change a status. */
const leastWeight = 3

type Place = MoveFile['places'][number]

/** The kind of most of the words; a meeting at home is a reception. Without such words a place shows that there was one. */
export function chooseKind({ kinds, places }: Reading, { country }: RecordFile['home']): KindId {
  const kind = kinds[0]?.id ?? (places.length > 0 ? 'visit' : 'statement')
  if (kind !== 'visit') return kind
  return places[0]?.value.country === country ? 'reception' : 'visit'
}

export function chooseStatus({ statuses }: Reading, date: string, today: number): StatusId {
  const span = parseDateSpan(date)
  const [first] = statuses
  if (first && first.weight >= leastWeight) return first.id
  return span && span.first > today ? 'announced' : 'occurred'
}

/** Those whom the opening, a sentence about the act or two sentences name; the others are only spoken of. */
export function chooseCounterparts({ people, sentences }: Reading): FoundPerson[] {
  const opening = sentences.filter(({ paragraph }) => paragraph === 1).length
  return people.filter(({ sentences: own }) => own.length > 1 || own.some((at) => at < opening))
}

/** The first foreign place that the record knows, otherwise the seat of government of the first counterpart's country. */
export function choosePlaces(
  reading: Reading,
  kind: KindId,
  counterparts: readonly FoundPerson[],
  { home }: RecordFile,
  { language }: Pick<ArticleFile, 'language'>,
): { places: Place[]; isSure: boolean } {
  if (withoutPlace.has(kind)) return { places: [], isSure: false }
  const venue: Texts | undefined = reading.venues[0] ? { ...toBeWritten, [language]: reading.venues[0] } : undefined
  const isHome = kind === 'reception'
  const fitting = reading.places
    .map(({ value }) => value)
    .filter(({ country }) => (country === home.country) === isHome)
  const known = fitting.find((place) => place.venue) ?? fitting[0]
  if (known) {
    const { country, city, venue: own = venue, coordinates } = known
    const place = { country, city, ...(own && { venue: own }), ...(coordinates && { coordinates: [...coordinates] }) }
    return { places: [place as Place], isSure: true }
  }
  const foreign = reading.countries.find(({ value }) => value !== home.country)?.value
  const country = isHome ? home.country : (counterparts[0]?.person.country ?? foreign)
  if (!country) return { places: [], isSure: false }
  const city = seatOf(country)
  return { places: [{ country, ...(city && { city }), ...(venue && { venue }) }], isSure: false }
}

/** Countries that two sentences name and neither a place nor a counterpart does. */
export function chooseConcerns(
  { countries }: Reading,
  { places, counterparts }: Pick<MoveFile, 'places' | 'counterparts'>,
  { home }: RecordFile,
): string[] {
  const named = new Set([home.country, ...[...places, ...counterparts].map(({ country }) => country)])
  return countries.flatMap(({ value, sentences }) => (sentences.length > 1 && !named.has(value) ? [value] : []))
}

/** The themes of most sentences, in the order of the record. The first of the record stands in where no word points to one. */
export function chooseThemes({ themes: counted }: Reading, { themes }: Pick<Dataset, 'themes'>): string[] {
  const most = Math.max(0, ...counted.map(({ sentences }) => sentences.length))
  const chosen = new Set(counted.filter(({ sentences }) => sentences.length >= most * leastShare).map(({ id }) => id))
  const inOrder = themes.map(({ id }) => id)
  return chosen.size === 0 ? inOrder.slice(0, 1) : inOrder.filter((id) => chosen.has(id))
}
