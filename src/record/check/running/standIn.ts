import { z } from 'zod'
import { sourceBranch } from '../schemaAt.ts'

/** One of them has the form of any text or number of the schema. The day and the country exist nowhere, which rules skip. */
const candidates: readonly unknown[] = [
  '[no-value]',
  '0000-00-00',
  'ZZ',
  'zz',
  'no-value',
  'https://no-value.invalid/',
  '#777777',
  '0'.repeat(64),
  0,
  false,
]

/** A value of the right shape in place of one that cannot be read: the least that the schema accepts. */
export function standIn(schema: z.ZodType): unknown {
  const found = [...candidates, [], null].find((value) => schema.safeParse(value).success)
  if (found !== undefined) return found
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodOptional))
    return Object.fromEntries(required.map(([name, field]) => [name, standIn(field as z.ZodType)]))
  }
  if (schema instanceof z.ZodArray) return [standIn(schema.element as z.ZodType)]
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => standIn(item as z.ZodType))
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodUnion) return standIn(sourceBranch(null)) // the only union that files have
  return undefined
}
