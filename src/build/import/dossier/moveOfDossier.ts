import { slug } from '#src/domain/slug.ts'
import { type Day, dateFault, formatDay } from '#src/domain/time/dateSpan.ts'
import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { type Fault, inWords, type PickWords } from '../fault.ts'
import type { ReadMove } from '../reading.ts'
import { dateFaultWords } from '../rows/dateOf.ts'
import type { KnownRecord, WebSource } from '../rows/knownRecord.ts'
import { marksOfPrint } from '../rows/marksOfPrint.ts'
import { bothLanguages } from '../rows/textPair.ts'
import { themeIds } from '../rows/wordsOfRecord.ts'
import type { DossierMove, DossierSource } from './dossierSchema.ts'

type Context = { sources: ReadonlyMap<string, DossierSource>; known: KnownRecord; today: Day }

/** The move of an entry, its facts as claims; or why there is none. */
export function moveOfDossier(entry: DossierMove, row: number, context: Context): ReadMove | { faults: Fault[] } {
  const { known, today } = context
  const faults: Fault[] = []
  const fault = (column: string, value: string | null, pick: PickWords) =>
    void faults.push({ row, column, value, ...inWords(pick) })
  const wrongDate = dateFault(entry.date)
  if (wrongDate) fault('date', entry.date, dateFaultWords(wrongDate, entry.date))
  const kind = kindIds.find((id) => id === entry.kind)
  if (!kind) fault('kind', entry.kind, (t) => t.notListed(kindIds.join(', ')))
  const status = statusIds.find((id) => id === entry.status)
  if (!status) fault('status', entry.status, (t) => t.notListed(statusIds.join(', ')))
  const themes = entry.themes.flatMap((word) => {
    const ids = themeIds(word, known.themes)
    if (ids.length === 0) fault('themes', word, (t) => t.notListed(known.themes.map(({ id }) => id).join(', ')))
    return ids
  })
  const sources = [...new Set([...entry.sources, ...entry.facts.flatMap((fact) => fact.sources)])].flatMap((id) => {
    const source = context.sources.get(id)
    if (!source) fault('sources', id, (t) => t.unknownSource(id))
    return source ? [sourceOf(source, known)] : []
  })
  if (!kind || !status || faults.length > 0) return { faults }
  const disagreements = entry.disagreements?.trim() ? inBoth(entry.disagreements) : undefined
  const move: MoveFile = {
    $schema: '../schema/move.schema.json',
    id: entry.id,
    state: 'draft',
    added: formatDay(today),
    updated: formatDay(today),
    date: entry.date,
    status,
    kind,
    ...(entry.tour && { tour: entry.tour }),
    places: entry.places.map((place) => placeOf(place, known)),
    counterparts: entry.counterparts.map((person) => personOf(person, known)),
    ...(entry.delegation && entry.delegation.length > 0 && { delegation: entry.delegation }),
    themes: [...new Set(themes)],
    title: printed(entry.title),
    summary: printed(entry.summary),
    claims: entry.facts.map(({ sources: ids, ...text }) => ({ nature: 'reported', text: printed(text), sources: ids })),
    sources,
    ...(disagreements && { disagreements }),
  }
  const assumed = ['claims.nature', ...(disagreements ? ['disagreements'] : [])]
  return { row, move, assumed }
}

/** A dossier says in one language where its sources differ, which one is not said: English, in those that there are. */
function inBoth(text: string): MoveFile['title'] {
  return bothLanguages({ es: '', en: marksOfPrint(text.trim(), 'en') })
}

function printed({ es, en }: MoveFile['title']): MoveFile['title'] {
  return { es: marksOfPrint(es.trim(), 'es'), en: marksOfPrint(en.trim(), 'en') }
}

/** A page that the record knows is written as it is there. A title that an address cut off ends with "…". */
function sourceOf({ id, url, ...source }: DossierSource, known: KnownRecord): WebSource {
  const page = url === null ? undefined : known.pageOf(url)
  const made = {
    ...source,
    ...(url !== null && { url }),
    ...(source.title.endsWith('…') && { titleRebuilt: true as const }),
  }
  return { ...(page ?? made), id }
}

/** The names of a dossier are in one language; the record may know the other. */
function placeOf(
  { country, city, venue, lat, lon }: DossierMove['places'][number],
  known: KnownRecord,
): MoveFile['places'][number] {
  const named = (name: string | null | undefined) =>
    name ? (known.placeOf(country, name) ?? printed({ es: name, en: name })) : undefined
  const [cityNames, venueNames] = [named(city), named(venue)]
  return {
    country,
    ...(cityNames && { city: cityNames }),
    ...(venueNames && { venue: venueNames }),
    ...(typeof lat === 'number' && typeof lon === 'number' && { coordinates: [lon, lat] }),
  }
}

function personOf(
  { name, role, country }: DossierMove['counterparts'][number],
  known: KnownRecord,
): MoveFile['counterparts'][number] {
  const person = known.personOf(name) ?? { id: slug(name), name, ...(country && { country }) }
  return { ...person, role: printed(role) }
}
