import { type Day, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import type { Facts } from '../map/template.ts'
import type { ReadMove } from '../reading.ts'
import { importTexts } from '../texts.ts'
import { dateOf } from './dateOf.ts'
import { idOf } from './idOf.ts'
import type { KnownRecord } from './knownRecord.ts'
import { peopleOf } from './peopleOf.ts'
import { countryIn, placesOf } from './placesOf.ts'
import type { RowReader } from './rowReader.ts'
import { sourcesOf } from './sourcesOf.ts'
import { textPair } from './textPair.ts'
import { themesByWords } from './themesByWords.ts'
import { kindOf, statusOf, themesOf } from './wordsOfRecord.ts'

export type Context = { map: ColumnMap; known: KnownRecord; today: Day }

/** The move of a row with what its templates name; null when the row has faults, which its reader holds. */
export function moveOfRow(row: RowReader, { map, known, today }: Context): (ReadMove & { facts: Facts }) | null {
  const date = dateOf(row)
  const status = statusOf(row, map)
  const kind = kindOf(row)
  const places = placesOf(row, known)
  const counterparts = peopleOf(row, known)
  const themes = map.themesByWords
    ? themesByWords(row.raw(map.themesByWords.in), map.themesByWords)
    : themesOf(row, known)
  const facts: Facts = {
    date: date?.span ?? null,
    start: date ? parseDateSpan(date.text.split('/')[0] ?? '') : null,
    cities: places.flatMap(({ city }) => (city ? [city.es] : [])),
    country: places[0]?.country ?? null,
  }
  const sources = sourcesOf(row, known, date?.span.first ?? today, today)
  const title = needed(row, 'title', facts)
  const summary = needed(row, 'summary', facts)
  const id = idOf(row, facts, title?.es ?? '')
  const concerns = concernsOf(row, places, counterparts)
  if (!date || !status || !kind || !title || !summary || row.faults.length > 0) return null
  const updated = row.cell('updated') || formatDay(today)
  const isDraft = map.state !== 'reviewed'
  const guesses = row.assumed.has('longitude') ? ['places[0].coordinates'] : []
  const move: MoveFile = {
    $schema: '../schema/move.schema.json',
    id,
    ...optional('state', isDraft ? ('draft' as const) : undefined),
    ...optional('review', isDraft ? guesses : []),
    added: row.cell('added') || updated,
    updated,
    date: date.text,
    ...optional('dateNote', textPair(row, 'date_note', facts)),
    status,
    ...optional('outcomeNote', outcomeNoteOf(row, facts)),
    ...optional('postponedTo', row.cell('postponed_to')),
    kind,
    ...optional('tour', row.cell('tour')),
    ...optional('occasion', row.cell('occasion')),
    places,
    counterparts,
    ...optional('delegation', row.list('delegation').filter(Boolean)),
    ...optional('concerns', concerns),
    themes,
    title,
    summary,
    claims: claimsOf(row, summary, facts).map((text) => ({
      nature: 'reported',
      text,
      sources: sources.map((source) => source.id),
    })),
    sources,
    ...optional('disagreements', textPair(row, 'disagreements', facts)),
  }
  return row.faults.length > 0 ? null : { row: row.number, move, assumed: [...row.assumed], facts }
}

function needed(row: RowReader, column: 'title' | 'summary', facts: Facts): Texts | undefined {
  const texts = textPair(row, column, facts)
  if (!texts) row.fault(`${column}_es`, null, (t) => t.emptyCell)
  return texts
}

/** The statements of a row; its summary where it has none. */
function claimsOf(row: RowReader, summary: Texts, facts: Facts): Texts[] {
  const claims = textPair(row, 'claims', facts)
  if (claims) return [claims]
  row.assume('claims_es')
  return [summary]
}

/** The countries that the row names besides those of places and counterparts. */
function concernsOf(row: RowReader, places: MoveFile['places'], people: MoveFile['counterparts']): string[] {
  const named = new Set([...places, ...people].map(({ country }) => country))
  const codes = row.list('countries').map((name) => countryIn(row, 'countries', name))
  return [...new Set(codes)].filter((code) => code !== null).filter((code) => !named.has(code))
}

/** That no source tells the outcome is all that our own CSV says of it. */
function outcomeNoteOf(row: RowReader, facts: Facts): Texts | undefined {
  const note = textPair(row, 'outcome_note', facts)
  if (note || row.cell('outcome_unknown') !== 'true') return note
  row.assume('outcome_note_es')
  return { es: importTexts('es').outcomeUnknown, en: importTexts('en').outcomeUnknown }
}

/** A field, or none where there is nothing to say. */
function optional<Name extends string, Value extends object | string>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return (isEmpty ? {} : { [name]: value }) as { [Key in Name]?: Value }
}
