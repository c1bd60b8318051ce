/** The shape of data/record.json: whom the record is about. */
import { z } from 'zod'
import { localeIds } from '#src/domain/vocabulary.ts'
import { coordinates, country, day, editorSchema, id, plainText, texts } from './primitives.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const phaseSchema = z.strictObject({
  id,
  label: texts.describe('As filters and charts name it.'),
  from: day
    .optional()
    .describe('Its first day. Only the first phase can leave it out: it then covers all days before.'),
  definition: texts.describe('When it begins and ends, as a sentence.'),
  inSentence: texts.describe('As part of a sentence: "as president-elect".'),
  apart: z
    .literal(true)
    .optional()
    .describe('Figures, timeline and lists leave out its moves unless a reader asks for the phase.'),
})

export const recordSchema = z.strictObject({
  $schema: editorSchema.optional(),
  site: z.strictObject({
    id: id.describe(
      'The stem of file names, citation keys and ids in feeds and calendars. Published: it never changes.',
    ),
    feedNamespace: z
      .string()
      .regex(uuid)
      .describe('The UUID, in lower case, that the ids of feeds are derived from (RFC 9562). It never changes.'),
    name: texts.describe('The name of the site.'),
    description: texts.describe('One sentence for search engines and previews.'),
  }),
  subject: z.strictObject({
    id: id.describe('The stable id of the person.'),
    name: plainText.describe('The full name.'),
    shortName: plainText.describe('As a newspaper calls the person from the second mention on.'),
    role: texts.describe('The office held, as part of a sentence: "president of Ecuador".'),
  }),
  home: z.strictObject({
    country: country.describe('The country that is never "abroad": its ISO 3166-1 alpha-2 code.'),
    name: texts.describe('As part of a sentence: "the United States".'),
    capital: z.strictObject({
      city: texts.describe('As the places of moves write it.'),
      coordinates: coordinates.describe('WGS 84 in degrees: longitude, then latitude. Journeys on the map begin here.'),
    }),
    timeZone: plainText.describe('The IANA time zone whose calendar says which day is today: "Europe/Madrid".'),
  }),
  firstDay: day.describe('The first day that the record covers.'),
  phases: z.array(phaseSchema).min(1).describe('In order of time.'),
  contact: z
    .strictObject({
      url: plainText
        .optional()
        .describe('A form or a tracker: the parts {id}, {link}, {locale} and {version} are those of the entry.'),
      email: plainText.optional().describe('A mailbox: "editors@example.org".'),
    })
    .optional()
    .describe('Where readers report errors: one of the two. Without it no entry offers to.'),
  locales: z.array(z.enum(localeIds)).min(1).describe('The languages of the site, all that the texts are written in.'),
})

export type RecordFile = z.infer<typeof recordSchema>
