import type { z } from 'zod'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { quoteSchema, sourceSchema } from '#src/record/schema.ts'
import { publishTexts } from '../texts.ts'

/** A sort of object in the JSON of the record: where it stands (empty for the document itself), and its fields in words. */
export type JsonTable = { path: string; heading: string; fields: readonly JsonField[] }
/** A field of an object within the object stands behind a dot: "licence.name". Optional ones are left out when empty. */
export type JsonField = { name: string; meaning: string; optional: boolean }

type Words = Readonly<Record<string, string | { meaning: string; form: string }>>

/** Every object and field of the record's JSON, in the order in which a reader meets them. */
export function jsonTables(locale: Locale): readonly JsonTable[] {
  const { json, derived, dictionary: t } = publishTexts(locale)
  const { fields, tables } = dataTexts(locale)
  const { sha256: _sum, paragraphs: _text, ...article } = fields.article // not published: see recordDocument
  const [webSource, articleSource] = sourceSchema.options
  return [
    table('', t.document, json.document),
    table('moves', tables.move, { ...fields.move, ...derived }),
    table('moves.places', tables.place, fields.place),
    table('moves.counterparts', tables.counterpart, fields.counterpart),
    table('moves.claims', tables.claim, fields.claim),
    table('moves.claims.quotes', tables.quote, fields.quote, quoteSchema.shape),
    table('moves.sources', tables.source, fields.source, webSource.shape),
    table('moves.sources', tables.articleSource, fields.articleSource, articleSource.shape),
    table('themes', tables.themes, json.themes),
    table('tours', t.tours, json.tours),
    table('countries', t.countries, json.countries),
    table('people', t.people, json.people),
    table('people.roles', t.roles, json.roles),
    table('articles', tables.article, { ...article, ...json.written }),
  ]
}

/** `shape` is that of the editors' file, for what is published as it stands there; all else is made whole first. */
function table(
  path: string,
  heading: string,
  words: Words,
  shape: Readonly<Record<string, z.ZodType>> = {},
): JsonTable {
  const fields = Object.entries(words).map(([name, said]) => ({
    name,
    meaning: typeof said === 'string' ? said : `${said.meaning} ${said.form}`,
    optional: shape[name]?.isOptional() ?? false,
  }))
  return { path, heading, fields }
}
