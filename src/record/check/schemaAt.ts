/** Looks things up in a zod schema, so that messages can say what a field is for. */
import { z } from 'zod'
import type { Texts } from '#src/domain/vocabulary.ts'
import { meaningOf } from '../meaning.ts'
import { sourceSchema } from '../schema.ts'
import type { JsonPath } from './jsonDocument.ts'
import { nearest } from './nearest.ts'

export type SchemaPlace = { schema: z.ZodType; optional: boolean; description: Texts | null }

/** The description that the schema has of the field at the path. Null when it has no such field. */
export function schemaAt(root: z.ZodType, path: JsonPath, value: unknown): SchemaPlace | null {
  let schema = root
  let held = value
  for (const step of path) {
    const next = childOf(bare(schema), step, held)
    if (!next) return null
    schema = next
    held = memberOf(held, step)
  }
  const inner = bare(schema)
  const description = meaningOf(schema) ?? meaningOf(inner)
  return { schema: inner, optional: schema instanceof z.ZodOptional, description }
}

/**
 * zod reports of a union only that no branch matched. A source with `article`, or with a field that may be a misspelling of it, is
 * checked as an article, any other as a web page.
 */
export function sourceBranch(source: unknown): z.ZodType {
  const [web, article] = sourceSchema.options
  if (memberOf(source, 'article') !== undefined) return article
  const names = typeof source === 'object' && source !== null ? Object.keys(source) : []
  const known = [...fieldNames(web), 'article']
  return names.some((name) => !known.includes(name) && nearest(name, known) === 'article') ? article : web
}

/** The names of the fields of an object schema; none of any other. */
export function fieldNames(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** An own property of an object or array; undefined where there is none. */
export function memberOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined
}

function childOf(schema: z.ZodType, step: string | number, value: unknown): z.ZodType | undefined {
  if (schema === sourceSchema) return childOf(sourceBranch(value), step, value)
  // Of its own fields alone: a file may name what every object has, as "constructor".
  if (schema instanceof z.ZodObject) return memberOf(schema.shape, step) as z.ZodType | undefined
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] as z.ZodType | undefined
  return undefined
}

/** The schema inside optional and nullable wrappers. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema
}
