/** How the columns of a table become the fields of moves: the shape of a map file. docs/data.md has an example. */
import { z } from 'zod'
import { type Fault, fileFault } from '../fault.ts'
import { type MoveColumn, moveColumns } from './columns.ts'

const column = z.enum(moveColumns)
const meaning = z.union([z.string(), z.strictObject({ value: z.string(), why: z.string() })])
const textsOfMap = z.strictObject({ es: z.string(), en: z.string() })

const columnMapSchema = z.strictObject({
  description: z.string().optional().describe('Where the table is from, and what the map adds to it.'),
  columns: z
    .partialRecord(column, z.string())
    .describe('By our column: words of our own with the names of columns of the table in braces, "{country}".'),
  state: z
    .enum(['draft', 'reviewed'])
    .optional()
    .describe('Of every move: "draft" where left out, since nobody has read them.'),
  between: z
    .partialRecord(column, z.string().min(1))
    .optional()
    .describe('By our column: what stands between the values of a list, where it is not "|".'),
  values: z
    .partialRecord(column, z.record(z.string(), meaning))
    .optional()
    .describe('By our column: what a value of the table means, with a reason where it is not plain.'),
  themesByWords: z
    .strictObject({
      in: z.string().describe('The text that is searched, as a template.'),
      words: z
        .record(z.string(), z.array(z.string()).min(1))
        .describe('By theme: a row with a word that begins so belongs to it, in whatever case.'),
      otherwise: z.string().describe('The theme of the rows that none of these words names.'),
    })
    .optional(),
  tours: z
    .strictObject({ by: z.string().describe('Who travels, as a template.'), label: textsOfMap })
    .optional()
    .describe('Stops of one traveller that follow one another become a tour, named by the first of them.'),
})

export type ColumnMap = z.infer<typeof columnMapSchema>

/** A map, or where it is not of its form. */
export function parseColumnMap(text: string): { map: ColumnMap } | { faults: Fault[] } {
  const { data, error } = columnMapSchema.safeParse(jsonOf(text))
  if (data) return { map: data }
  return { faults: error.issues.map(({ path }) => fileFault((t) => t.badMap, path.join('.') || null)) }
}

/** The map of a table whose columns have our names: all of them that it has. */
export function ownColumns(columns: readonly string[]): ColumnMap {
  const known = moveColumns.filter((name) => columns.includes(name))
  return { columns: Object.fromEntries(known.map((name): [MoveColumn, string] => [name, `{${name}}`])) }
}

/** Undefined, which no schema takes, for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
