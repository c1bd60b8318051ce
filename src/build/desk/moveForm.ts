/** The form of a move, made from the table of its fields: what a field of the table can hold decides how it is edited. */
import { z } from 'zod'
import type { Control, FormField } from '#src/desk/deskProtocol.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import type { Fields, SchemaValues } from '#src/record/fields/field.ts'
import { schemaOf } from '#src/record/fields/schemaOf.ts'
import { values } from '#src/record/fields/values.ts'

/** The fields of the form in the order of the table. Throws for a kind of value that no control can edit. */
export function formOf(table: Fields): FormField[] {
  const tables = new Map<z.ZodType, Fields>()
  const given: SchemaValues = {
    ...values,
    object: (fields) => {
      const schema = schemaOf(fields)
      tables.set(schema, fields)
      return schema
    },
  }
  const formFields = (fields: Fields): FormField[] =>
    Object.entries(fields).map(([name, { type, optional = false, meaning, form, example }]) => {
      return { name, control: controlOf(type(given), name), optional, meaning, form, example }
    })

  function controlOf(schema: z.ZodType, name: string): Control {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
      return controlOf(schema.unwrap() as z.ZodType, name)
    }
    if (schema instanceof z.ZodString) return { type: schema === values.day ? 'day' : 'text' }
    if (schema instanceof z.ZodNumber) return { type: 'number' }
    if (schema instanceof z.ZodEnum) return { type: 'choice', values: schema.options.map(String) }
    if (schema instanceof z.ZodLiteral || schema instanceof z.ZodBoolean) return { type: 'flag' }
    if (schema instanceof z.ZodTuple) return { type: 'point' }
    if (schema instanceof z.ZodArray) {
      const item = controlOf(schema.element as z.ZodType, name)
      return { type: 'list', item, mayBeEmpty: schema.safeParse([]).success }
    }
    if (schema instanceof z.ZodUnion) {
      return { type: 'variants', options: schema.options.map((option) => groupOf(option as z.ZodType, name)) }
    }
    if (isTexts(schema)) return { type: 'texts' }
    return { type: 'group', fields: groupOf(schema, name) }
  }

  function groupOf(schema: z.ZodType, name: string): FormField[] {
    const fields = tables.get(schema)
    if (fields) return formFields(fields)
    if (!(schema instanceof z.ZodObject)) throw new Error(`no control edits the field "${name}"`)
    return Object.entries(schema.shape).map(([own, inner]) => undescribedField(own, inner as z.ZodType))
  }

  /** A field of an object that has no table: the schema has its meaning in English alone. */
  function undescribedField(name: string, schema: z.ZodType): FormField {
    const meaning: Texts = { es: name, en: schema.description ?? name }
    const none: Texts = { es: '', en: '' }
    const optional = schema instanceof z.ZodOptional
    return { name, control: controlOf(schema, name), optional, meaning, form: none, example: '' }
  }

  return formFields(table)
}

/** Whether a schema is that of a text in each language. */
function isTexts(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === localeIds.join()
}
