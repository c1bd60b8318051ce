import { z } from 'zod'
import type { Texts } from '#src/domain/vocabulary.ts'

/** What schemas say in Spanish, beside zod's own descriptions, which are English. */
export const inSpanish = z.registry<{ text: string }>()

/** A schema that says in both languages what it is for: for the JSON Schemas, and for the messages of the check. */
export function meaning<Schema extends z.ZodType>(schema: Schema, { es, en }: Texts): Schema {
  const described = schema.describe(en)
  inSpanish.add(described, { text: es })
  return described
}

/** What a schema is for; null where it does not say. */
export function meaningOf(schema: z.ZodType): Texts | null {
  const en = schema.description
  return en === undefined ? null : { es: inSpanish.get(schema)?.text ?? '', en }
}
