import type { z } from 'zod'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { CsvColumns } from './column.ts'
import type { IndexValues } from './indexWriters.ts'
import type { values } from './values.ts'

/**
 * The definition of a field of the data files. The schema with its descriptions, the timeline file, the downloads, the
 * dictionary and the data page are all generated from it.
 */
export type Field<Schema extends z.ZodType = z.ZodType, Exported = unknown, Optional extends boolean = boolean> = {
  /** The zod schema of the value when present. */
  type(this: void, values: SchemaValues): Schema
  /** Files may leave it out. */
  optional?: Optional
  meaning: Texts
  /** How the value is written. */
  form: Texts
  /** A value as it is written in a file. */
  example: string
  /** What only editors of the files need to know. */
  editing?: Texts
  /** What downloads hold, which leave out no field. By default the value itself, null for one that is left out. */
  exported?(this: void, value: Held<Schema, Optional>): Exported
  /** The columns in which CSV has it; GeoJSON has the same as properties. */
  csv?: CsvColumns<NoInfer<Exported>>
  /** What a column or property holds, by its name, where meaning and form of the field do not say it. */
  columnMeanings?: Readonly<Record<string, Texts>>
  /** What the index holds of it, by the name of its column. */
  index?: { [Name in keyof IndexValues]?: Taking<NoInfer<Exported>, IndexValues[Name]> }
  /** In GeoJSON, of a field of a place: the properties of the feature of that place. */
  geojson?: Readonly<Record<string, Taking<NoInfer<Exported>, string | null>>>
  /** Downloads leave it out. */
  unpublished?: true
}
export type Fields = Readonly<Record<string, Field>>

/** Written as a method, whose parameter TypeScript compares loosely: fields of any type fit into one table. */
export type Taking<Value, Result> = { of(this: void, value: Value): Result }['of']

/** What the type of a field is made of: see {@link values}. `object` is an entry within the entry. */
export type SchemaValues = typeof values & { object: <Own extends Fields>(fields: Own) => ObjectOf<Own> }
export type ObjectOf<Own extends Fields> = z.ZodObject<
  {
    [Name in keyof Own]: true extends Own[Name]['optional']
      ? z.ZodOptional<ReturnType<Own[Name]['type']>>
      : ReturnType<Own[Name]['type']>
  },
  z.core.$strict
>

/** The value as downloads hold it. */
export type ExportedEntry<Own extends Fields> = {
  [Name in keyof Own]: Own[Name] extends Field<infer _Schema, infer Exported, infer _Optional> ? Exported : never
}

type Held<Schema extends z.ZodType, Optional extends boolean> =
  | z.infer<Schema>
  | (Optional extends true ? undefined : never)
type NullForNone<Schema extends z.ZodType, Optional> = z.infer<Schema> | (Optional extends true ? null : never)

/** A field, with the types of its parts taken from its own type. */
export function field<
  Schema extends z.ZodType,
  Optional extends boolean = false,
  Exported = NullForNone<Schema, Optional>,
>(entry: Field<Schema, Exported, Optional>): Field<Schema, Exported, Optional> {
  return entry
}

/** An entry of the data files as downloads hold it, in the order of its fields. */
export function exportEntry<Own extends Fields>(fields: Own, entry: object): ExportedEntry<Own> {
  const held = entry as Readonly<Record<string, unknown>>
  const exported = Object.entries(fields).map(([name, own]) => [name, exportValue(own, held[name])])
  return Object.fromEntries(exported) as ExportedEntry<Own>
}

/** The value of a field as downloads hold it: by its `exported`, otherwise itself, and null where the file leaves it out. */
export function exportValue({ exported }: Field, value: unknown): unknown {
  return exported ? exported(value) : (value ?? null)
}
