import type { z } from 'zod'
import type { Fields, ObjectOf, SchemaValues } from './field.ts'
import { values } from './values.ts'

/** The schema of an entry that has these fields and no others, with what each means as its description. */
export function schemaOf<Own extends Fields>(fields: Own): ObjectOf<Own> {
  const shape = Object.entries(fields).map(([name, { type, optional, meaning, form, editing }]) => {
    const schema: z.ZodType = optional ? type(schemaValues).optional() : type(schemaValues)
    return [name, schema.describe([meaning.en, form.en, editing].filter(Boolean).join(' '))]
  })
  // The cast is needed since Object.fromEntries forgets which schema belongs to which name.
  return values.z.strictObject(Object.fromEntries(shape)) as unknown as ObjectOf<Own>
}

const schemaValues: SchemaValues = { ...values, object: schemaOf }
