/** How the columns of a table become the fields of moves: the shape of a map file. */
import { z } from 'zod'
import { kindIds, statusIds } from '#src/domain/vocabulary.ts'

/**
 * Made of words of our own and of {who}, {place}, {places}, {country} and {date}, which stand for the first place of the
 * row, all of them, the country in the language of the text, and the day on which the stay began.
 */
const template = z.strictObject({ es: z.string(), en: z.string() })

const columnMapSchema = z.strictObject({
  description: z.string().describe('Where the table is from, and what the map adds to it.'),
  columns: z.strictObject({
    id: z.string(),
    start: z.string(),
    end: z.string(),
    country: z.string(),
    place: z.string().describe('One or more places, with commas between them outside brackets; may be empty.'),
    who: z.string(),
    role: z.string(),
    remarks: z.string().describe('Searched for the words of themes, and not copied.'),
  }),
  kind: z.enum(kindIds).describe('Of every move.'),
  status: z.enum(statusIds).describe('Of every move.'),
  updated: z.string().describe('The day on which every move was last revised.'),
  title: template,
  summary: template,
  tour: template.describe('The name of stops of one person that follow one another, by the first of them.'),
  claim: template.describe('The one statement of every move.'),
  themes: z.strictObject({
    words: z
      .record(z.string(), z.array(z.string()).min(1))
      .describe('By theme: a row whose remarks have a word that begins so belongs to it, in whatever case.'),
    otherwise: z.string().describe('The theme of the rows that none of these words names.'),
  }),
  sources: z
    .record(z.string(), z.strictObject({ url: z.string(), title: z.string() }))
    .describe('By role: the page that every move rests on.'),
  publisher: z.string(),
  published: z.string().describe('The day given for the pages, which bear none.'),
  countries: z
    .record(z.string(), z.strictObject({ code: z.string(), why: z.string() }))
    .describe('Names that ISO 3166-1 does not have.'),
})

export type ColumnMap = z.infer<typeof columnMapSchema>

/** Throws, with the place of each fault, when the text is no map. */
export function parseColumnMap(text: string): ColumnMap {
  return columnMapSchema.parse(JSON.parse(text))
}
