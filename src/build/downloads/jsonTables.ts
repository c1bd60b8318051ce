import type { Locale } from '#src/domain/vocabulary.ts'
import { type Entry, entries } from '#src/record/fields/entries.ts'
import { type MoveTable, wordsOf } from '#src/record/fields/moveTable.ts'
import { publishTexts } from '../texts.ts'

/** A sort of object in the JSON of the record: where it is (empty for the document itself), and its fields in words. */
export type JsonTable = { path: string; heading: string; fields: readonly JsonField[] }
/** A field of an object within the object is named with a dot: "licence.name". Optional ones are left out when empty. */
export type JsonField = { name: string; meaning: string; optional: boolean }

/** Every object and field of the record's JSON, in the order of the document. */
export function jsonTables(locale: Locale, table: MoveTable): readonly JsonTable[] {
  const { json, dictionary: t } = publishTexts(locale)
  const { move, article, ...parts } = entries
  const derived = Object.entries(table.derived).map(([name, { meaning }]) => [name, meaning[locale]])
  return [
    { path: '', heading: t.document, fields: plainFields(json.document) },
    entryTable({ ...move, fields: table.written }, locale, Object.fromEntries(derived)),
    ...Object.values(parts).map((entry) => entryTable(entry, locale)),
    { path: 'themes', heading: t.themes, fields: plainFields(json.themes) },
    { path: 'tours', heading: t.tours, fields: plainFields(json.tours) },
    { path: 'occasions', heading: t.occasions, fields: plainFields(json.occasions) },
    { path: 'countries', heading: t.countries, fields: plainFields(json.countries) },
    { path: 'people', heading: t.people, fields: plainFields(json.people) },
    { path: 'people.roles', heading: t.roles, fields: plainFields(json.roles) },
    entryTable(article, locale, json.written),
  ]
}

type Words = Readonly<Record<string, string>>

/** The fields of an entry that downloads have: those of the data files, and those derived from them. */
function entryTable({ path, heading, fields, asWritten }: Entry, locale: Locale, more: Words = {}): JsonTable {
  const published = Object.entries(fields).filter(([, field]) => !field.unpublished)
  const own = published.map(([name, field]) => ({
    name,
    meaning: wordsOf(field)[locale],
    optional: Boolean(asWritten && field.optional),
  }))
  return { path, heading: heading[locale], fields: [...own, ...plainFields(more)] }
}

function plainFields(words: Words): JsonField[] {
  return Object.entries(words).map(([name, meaning]) => ({ name, meaning, optional: false }))
}
