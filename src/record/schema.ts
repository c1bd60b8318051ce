/**
 * The shape of the files under data/: the single truth from which types, validation and the JSON Schema files that
 * editors complete from are made. What a shape cannot say (a quote must stand in its article, a day gone by cannot be
 * "announced") is said by the rules in ./check. Build only: the browser takes the types and never this code.
 */
import { z } from 'zod'
import { kindIds, natureIds, statusIds, subjectIds } from '#src/domain/vocabulary.ts'
import { coordinates, country, day, editorSchema, id, text, texts } from './primitives.ts'
import { recordSchema } from './recordSchema.ts'

const language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .describe('ISO 639-1 code of the language it is written in: "es".')

export const placeSchema = z.strictObject({
  country,
  city: texts.optional().describe('Left out when no source names it.'),
  venue: texts.optional().describe('The building or institution; left out when no source names it.'),
  coordinates: coordinates.optional().describe('WGS 84 in degrees: longitude, then latitude.'),
})

export const counterpartSchema = z.strictObject({
  id: id.describe('The stable id of the person, the same in every move: "ana-perez".'),
  name: text,
  role: texts.describe('The role held on that day.'),
  country: country
    .optional()
    .describe('ISO 3166-1 alpha-2 code: "EC". Left out for who speaks for an organisation of several countries.'),
})

export const quoteSchema = z.strictObject({
  article: id.describe('The id of the article, which must also be among the sources of the claim.'),
  exact: z.string().min(1).describe('The passage, character for character, within one paragraph.'),
  prefix: z.string().min(1).optional().describe('What stands right before it, needed when it occurs more than once.'),
  suffix: z.string().min(1).optional().describe('What stands right after it, needed when it occurs more than once.'),
})

export const claimSchema = z.strictObject({
  nature: z
    .enum(natureIds)
    .describe('"reported": what a source says happened. "interpretation": a reading, attributed in the text.'),
  text: texts.describe('One atomic statement.'),
  sources: z.array(id).min(1).describe('Ids of entries in "sources".'),
  quotes: z.array(quoteSchema).min(1).optional(),
})

const webSourceSchema = z.strictObject({
  id,
  publisher: text,
  agency: text.optional().describe('The news agency whose text it is, where the page says so: "EFE".'),
  title: text.describe('As published.'),
  titleRebuilt: z.literal(true).optional().describe('The title was put together from the address of the page.'),
  published: day,
  publishedInferred: z.literal(true).optional().describe('The day was inferred from the event that it reports.'),
  language,
  url: z.string().min(1).describe('The http(s) address.'),
})

const articleSourceSchema = z.strictObject({
  id,
  article: id.describe('The id of an article in data/articles/.'),
})

export const sourceSchema = z.union([webSourceSchema, articleSourceSchema])

export const moveSchema = z.strictObject({
  $schema: editorSchema.optional(),
  id: id.describe('The name of the file without ".json"; it is in links for ever.'),
  updated: day.describe('The day on which this entry was last revised.'),
  date: z
    .string()
    .min(1)
    .describe('EDTF: "2025-12-23", "2026-02-02/2026-02-05", "2026-01", "2025-12-22~" when approximate.'),
  dateNote: texts.optional().describe('How the date was found, when no source states it.'),
  status: z.enum(statusIds),
  outcomeNote: texts
    .optional()
    .describe('For an announced move whose day has gone by, or a postponed one without a new date: what is not known.'),
  postponedTo: id.optional().describe('For a postponed move: the id of the move in which it took place.'),
  kind: z.enum(kindIds),
  tour: id.optional().describe('The id of a tour in data/tours.json, shared by the stops of one journey.'),
  places: z.array(placeSchema).describe('Where it took place; empty for a call or a written statement.'),
  counterparts: z.array(counterpartSchema).describe('Whom he met, or to whom he spoke.'),
  delegation: z.array(text).optional().describe('Who went with him, when a source says so.'),
  concerns: z.array(country).min(1).optional().describe('Countries it is about that no place or counterpart names.'),
  themes: z.array(id).min(1).describe('Ids of themes in data/themes.json.'),
  title: texts.describe('Neutral, at most 80 characters.'),
  summary: texts.describe('One to three sentences, neutral, opinions attributed.'),
  claims: z.array(claimSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  disagreements: texts.optional().describe('On what the sources differ, and how.'),
})

export const articleSchema = z.strictObject({
  $schema: editorSchema.optional(),
  id,
  label: texts.describe('What we call it, since readers need a name for it.'),
  language,
  title: text.nullable().describe('As published; null when not known.'),
  author: text.nullable().describe('Null when not known.'),
  publisher: text.nullable().describe('Null when not known.'),
  published: day.nullable().describe('Null when not known.'),
  written: z
    .strictObject({ bounds: z.string().min(1).describe('An EDTF interval.'), basis: texts })
    .optional()
    .describe('When it must have been written, and which words show it.'),
  note: texts.describe('What is known of the text and what is not.'),
  rights: texts.describe('Whose the text is.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the paragraphs joined by a line feed: shows that the text is untouched.'),
  paragraphs: z.array(z.string().min(1)).min(1).describe('The text as it stands; the first is paragraph 1.'),
})

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

export const themesSchema = z.strictObject({
  $schema: editorSchema.optional(),
  themes: z
    .array(
      z.strictObject({
        id,
        label: texts,
        short: texts.describe('One word, for narrow places.'),
        definition: texts.describe('When the theme applies, in one or two sentences.'),
        colours: z
          .strictObject({
            light: colour.describe('On the light ground.'),
            dark: colour.describe('On the dark ground.'),
          })
          .describe('As #rrggbb, each with a contrast of at least 3 to 1 against its ground.'),
        dossierThemes: z
          .array(id)
          .min(1)
          .optional()
          .describe('The themes of the research dossier that were folded into it, where there is one.'),
      }),
    )
    .min(1)
    .describe('All themes, in the order of the lanes.'),
})

export const toursSchema = z.strictObject({
  $schema: editorSchema.optional(),
  tours: z.array(z.strictObject({ id, label: texts })),
})

const idsEver = (subject: string, ids: z.ZodType<string>) =>
  z.array(ids).describe(`Ids of every ${subject} that was ever published. Lines are added, never removed.`)

export const publishedIdsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  move: idsEver('move', id),
  article: idsEver('article', id),
  country: idsEver('country', country),
  person: idsEver('person', id),
})

export const retiredIdsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  retired: z.array(
    z.strictObject({
      subject: z.enum(subjectIds),
      id: z.string().min(1).describe('The published id that nothing has any more.'),
      successor: z.string().min(1).optional().describe('The id that took its place: its links lead there.'),
      reason: texts.optional().describe('Why there is none, when nothing took its place: its links explain it.'),
    }),
  ),
})

export type MoveFile = z.infer<typeof moveSchema>
export type ArticleFile = z.infer<typeof articleSchema>
export type ThemesFile = z.infer<typeof themesSchema>
export type ToursFile = z.infer<typeof toursSchema>
export type PublishedIdsFile = z.infer<typeof publishedIdsSchema>
export type RetiredIdsFile = z.infer<typeof retiredIdsSchema>
export type SourceEntry = z.infer<typeof sourceSchema>
export type QuoteEntry = z.infer<typeof quoteSchema>

/** The data files by kind: where they live and what shape they have. */
export const fileKinds = {
  move: { folder: 'moves', schema: moveSchema },
  article: { folder: 'articles', schema: articleSchema },
  record: { folder: null, schema: recordSchema },
  themes: { folder: null, schema: themesSchema },
  tours: { folder: null, schema: toursSchema },
  'published-ids': { folder: null, schema: publishedIdsSchema },
  'retired-ids': { folder: null, schema: retiredIdsSchema },
} as const
export type FileKind = keyof typeof fileKinds
