/** The shape of data/coverage.json: what was searched, what was not found, and what could not be verified. */
import { z } from 'zod'
import { inSpanish } from './meaning.ts'
import { day, editorSchema, id, language, notes, texts } from './primitives.ts'

const days = {
  first: day.describe('Its first day.').register(inSpanish, { text: 'Su primer día.' }),
  last: day
    .describe('Its last day, which belongs to it.')
    .register(inSpanish, { text: 'Su último día, que le pertenece.' }),
}

export const coverageSchema = z.strictObject({
  $schema: editorSchema.optional(),
  searchedUntil: day
    .optional()
    .describe('The day of the last search for moves. Whoever searches again changes it.')
    .register(inSpanish, { text: 'El día de la última búsqueda de movimientos. Quien busca de nuevo lo cambia.' }),
  periods: z
    .array(
      z.strictObject({
        ...days,
        basis: z
          .enum(['compilations'])
          .optional()
          .describe('What the record of the period mostly rests on, where that is not reports read in the original.')
          .register(inSpanish, {
            text: 'En qué se apoya sobre todo el registro del periodo, si no es en informes leídos en su original.',
          }),
        languages: z
          .array(language)
          .min(1)
          .optional()
          .describe('The languages of the sources that were consulted.')
          .register(inSpanish, { text: 'Los idiomas de las fuentes que se consultaron.' }),
        note: texts
          .optional()
          .describe('What was consulted, in a sentence.')
          .register(inSpanish, { text: 'Qué se consultó, en una oración.' }),
      }),
    )
    .describe('The periods for which sources were consulted, in order of time, as far as the research says.')
    .register(inSpanish, {
      text: 'Los periodos para los que se consultaron fuentes, en orden de tiempo, hasta donde lo dice la investigación.',
    }),
  gaps: z
    .array(
      z.strictObject({
        ...days,
        note: texts
          .describe('Why nothing is known, in a sentence or two.')
          .register(inSpanish, { text: 'Por qué no se sabe nada, en una o dos oraciones.' }),
      }),
    )
    .describe('The days that were searched for in vain: no source was found that speaks of them. In order of time.')
    .register(inSpanish, {
      text: 'Los días que se buscaron en vano: no se encontró ninguna fuente que hable de ellos. En orden de tiempo.',
    }),
  notes: notes
    .describe('What else is to be known of what was searched and read, and of what was not.')
    .register(inSpanish, { text: 'Qué más hay que saber de lo que se buscó y leyó, y de lo que no.' }),
  leads: z
    .array(z.strictObject({ id, heading: texts, list: notes }))
    .describe('What was mentioned somewhere and could not be verified, by subject.')
    .register(inSpanish, { text: 'Lo que se mencionó en algún lugar y no se pudo verificar, por asunto.' }),
})

export type CoverageFile = z.infer<typeof coverageSchema>
