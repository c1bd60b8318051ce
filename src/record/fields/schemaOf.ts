import type { z } from 'zod'
import type { Locale } from '#src/domain/vocabulary.ts'
import { meaning } from '../meaning.ts'
import type { Fields, ObjectOf, SchemaValues } from './field.ts'
import { values } from './values.ts'

/** The schema of an entry that has these fields and no others, with what each means as its description. */
export function schemaOf<Own extends Fields>(fields: Own): ObjectOf<Own> {
  const shape = Object.entries(fields).map(([name, { type, optional, editing, ...told }]) => {
    const schema: z.ZodType = optional ? type(schemaValues).optional() : type(schemaValues)
    const say = (locale: Locale) =>
      [told.meaning[locale], told.form[locale], editing?.[locale]].filter(Boolean).join(' ')
    return [name, meaning(schema, { es: say('es'), en: say('en') })]
  })
  // The cast is needed since Object.fromEntries forgets which schema belongs to which name.
  return values.z.strictObject(Object.fromEntries(shape)) as unknown as ObjectOf<Own>
}

const schemaValues: SchemaValues = { ...values, object: schemaOf }
