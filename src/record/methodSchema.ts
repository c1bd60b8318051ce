/** The shape of data/method.json: what the page on the method says of this record alone. */
import { z } from 'zod'
import { kindIds } from '#src/domain/vocabulary.ts'
import { inSpanish } from './meaning.ts'
import { editorSchema, notes, texts } from './primitives.ts'

export const methodSchema = z.strictObject({
  $schema: editorSchema.optional(),
  moves: notes
    .describe('What this record counts as a move, beyond the rule.')
    .register(inSpanish, { text: 'Qué cuenta este registro como movimiento, además de la regla.' }),
  kinds: z
    .array(z.strictObject({ id: z.enum(kindIds), text: texts }))
    .describe('Which events of this record a kind means: the end of the sentence that defines it, without a full stop.')
    .register(inSpanish, {
      text: 'Qué hechos de este registro quiere decir un tipo: el final de la oración que lo define, sin punto.',
    }),
  phases: notes
    .describe('Examples of how the phase follows from the date.')
    .register(inSpanish, { text: 'Ejemplos de cómo la etapa resulta de la fecha.' }),
  merges: notes
    .describe('Entries that were merged or added.')
    .register(inSpanish, { text: 'Entradas que se unieron o se agregaron.' }),
  sources: notes
    .describe('What to know of the titles, dates and places of sources.')
    .register(inSpanish, { text: 'Qué hay que saber de los títulos, fechas y lugares de las fuentes.' }),
  origins: notes
    .describe('How the origins of sources are told apart.')
    .register(inSpanish, { text: 'Cómo se distinguen los orígenes de las fuentes.' }),
})

export type MethodFile = z.infer<typeof methodSchema>
