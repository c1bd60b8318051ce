/**
 * The shape of the files under data/, from which types, validation and the JSON Schema files for editors are made. Moves
 * and articles follow from the table of fields in ./fields. What a shape cannot say (a quote must occur in its article, a
 * day gone by cannot be "announced") is said by the rules in ./check. Build only: the browser takes the types alone.
 */
import { z } from 'zod'
import { publisherKindIds } from '#src/domain/sourceList.ts'
import { subjectIds } from '#src/domain/vocabulary.ts'
import { coverageSchema } from './coverageSchema.ts'
import { articleFields } from './fields/article.ts'
import { moveFields } from './fields/entries.ts'
import { schemaOf } from './fields/schemaOf.ts'
import { inSpanish } from './meaning.ts'
import { methodSchema } from './methodSchema.ts'
import { country, editorSchema, highlight, id, plainText, texts } from './primitives.ts'
import { recordSchema } from './recordSchema.ts'
import { wordsSchema } from './wordsSchema.ts'

export const moveSchema = z.strictObject({ $schema: editorSchema.optional(), ...schemaOf(moveFields).shape })
export const sourceSchema = moveSchema.shape.sources.element
export const articleSchema = z.strictObject({ $schema: editorSchema.optional(), ...schemaOf(articleFields).shape })

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

export const themesSchema = z.strictObject({
  $schema: editorSchema.optional(),
  themes: z
    .array(
      z.strictObject({
        id,
        label: texts,
        short: texts
          .describe('One word, for narrow places.')
          .register(inSpanish, { text: 'Una palabra, para lugares estrechos.' }),
        definition: texts
          .describe('When the theme applies, in one or two sentences.')
          .register(inSpanish, { text: 'Cuándo se aplica el tema, en una o dos oraciones.' }),
        colours: z
          .strictObject({
            light: colour.describe('On the light ground.').register(inSpanish, { text: 'Sobre el fondo claro.' }),
            dark: colour.describe('On the dark ground.').register(inSpanish, { text: 'Sobre el fondo oscuro.' }),
          })
          .describe('As #rrggbb, each with a contrast of at least 3 to 1 against its ground.')
          .register(inSpanish, { text: 'Como #rrggbb, cada uno con un contraste de al menos 3 a 1 con su fondo.' }),
        dossierThemes: z
          .array(id)
          .min(1)
          .optional()
          .describe('The themes of the research dossier that were folded into it, where there is one.')
          .register(inSpanish, { text: 'Los temas del dosier de investigación que se reunieron en él, si lo hay.' }),
        words: z
          .strictObject({ es: z.array(plainText), en: z.array(plainText) })
          .optional()
          .describe(
            'Beginnings of words, or of several words in a row, that point to the theme in a text in Spanish or English: "migra" stands for "migración" and "migratorio". Drafts of moves are made with them.',
          )
          .register(inSpanish, {
            text: 'Comienzos de palabras, o de varias seguidas, que apuntan al tema en un texto en español o inglés: "migra" vale por "migración" y "migratorio". Con ellos se hacen los borradores de movimientos.',
          }),
        note: texts
          .optional()
          .describe('How the theme is applied, where the page on the method has to explain it.')
          .register(inSpanish, { text: 'Cómo se aplica el tema, cuando la página Método tiene que explicarlo.' }),
      }),
    )
    .min(1)
    .describe('All themes, in the order of the lanes.')
    .register(inSpanish, { text: 'Todos los temas, en el orden de las franjas.' }),
})

export const toursSchema = z.strictObject({
  $schema: editorSchema.optional(),
  tours: z.array(z.strictObject({ id, label: texts, highlight: highlight.optional() })),
})

export const occasionsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  occasions: z.array(
    z.strictObject({
      id,
      label: texts.describe('Its name: "Trade fair".').register(inSpanish, { text: 'Su nombre: "Feria comercial".' }),
      inSentence: texts
        .describe('As part of a sentence, with its article: "the trade fair".')
        .register(inSpanish, { text: 'Como parte de una oración, con su artículo: "la feria comercial".' }),
      highlight: highlight.optional(),
    }),
  ),
})

export const publishersSchema = z.strictObject({
  $schema: editorSchema.optional(),
  publishers: z
    .array(
      z.strictObject({
        name: plainText
          .describe('As sources name it in "publisher".')
          .register(inSpanish, { text: 'Como lo nombran las fuentes en "publisher".' }),
        country: country
          .nullable()
          .describe('Where it is published; null where it belongs to no one country, or that is not known.')
          .register(inSpanish, { text: 'Dónde se publica; null si no es de un solo país, o si no consta.' }),
        kind: z
          .enum(publisherKindIds)
          .describe(
            'A news agency, the press in any medium, an office of a state, a civic body, or a work that gathers reports.',
          )
          .register(inSpanish, {
            text: 'Una agencia de noticias, la prensa en cualquier medio, un órgano de un Estado, una entidad civil, o una obra que reúne informes.',
          }),
        agency: plainText
          .optional()
          .describe('The agency whose texts it mostly carries without saying so: its pages count as that agency.')
          .register(inSpanish, {
            text: 'La agencia cuyos textos lleva casi siempre sin decirlo: sus páginas cuentan como esa agencia.',
          }),
      }),
    )
    .describe('All publishers of sources, by name.')
    .register(inSpanish, { text: 'Todos los medios de las fuentes, por nombre.' }),
})

const idsEver = (subject: string, ids: z.ZodType<string>) =>
  z
    .array(ids)
    .describe(`Ids of every ${subject} that was ever published. Lines are added, never removed.`)
    .register(inSpanish, {
      text: `Los id de todo lo publicado alguna vez como "${subject}". Se agregan líneas; nunca se quitan.`,
    })

export const publishedIdsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  move: idsEver('move', id),
  article: idsEver('article', id),
  country: idsEver('country', country),
  person: idsEver('person', id),
  occasion: idsEver('occasion', id),
})

export const retiredIdsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  retired: z.array(
    z.strictObject({
      subject: z.enum(subjectIds),
      id: z
        .string()
        .min(1)
        .describe('The published id that nothing has any more.')
        .register(inSpanish, { text: 'El id publicado que ya nada tiene.' }),
      successor: z
        .string()
        .min(1)
        .optional()
        .describe('The id that took its place: its links lead there.')
        .register(inSpanish, { text: 'El id que tomó su lugar: sus enlaces llevan ahí.' }),
      reason: texts
        .optional()
        .describe('Why there is none, when nothing took its place: its links explain it.')
        .register(inSpanish, { text: 'Por qué no hay ninguno, si nada tomó su lugar: sus enlaces lo explican.' }),
    }),
  ),
})

export type MoveFile = z.infer<typeof moveSchema>
export type ArticleFile = z.infer<typeof articleSchema>
export type ThemesFile = z.infer<typeof themesSchema>
export type ToursFile = z.infer<typeof toursSchema>
export type OccasionsFile = z.infer<typeof occasionsSchema>
export type PublishersFile = z.infer<typeof publishersSchema>
export type PublishedIdsFile = z.infer<typeof publishedIdsSchema>
export type RetiredIdsFile = z.infer<typeof retiredIdsSchema>
export type SourceEntry = z.infer<typeof sourceSchema>
export type QuoteEntry = NonNullable<MoveFile['claims'][number]['quotes']>[number]

/** The data files by kind: where they live and what shape they have. */
export const fileKinds = {
  move: { folder: 'moves', schema: moveSchema },
  article: { folder: 'articles', schema: articleSchema },
  record: { folder: null, schema: recordSchema },
  method: { folder: null, schema: methodSchema },
  coverage: { folder: null, schema: coverageSchema },
  themes: { folder: null, schema: themesSchema },
  tours: { folder: null, schema: toursSchema },
  occasions: { folder: null, schema: occasionsSchema },
  publishers: { folder: null, schema: publishersSchema },
  'published-ids': { folder: null, schema: publishedIdsSchema },
  'retired-ids': { folder: null, schema: retiredIdsSchema },
  words: { folder: null, schema: wordsSchema },
} as const
export type FileKind = keyof typeof fileKinds
