/** The shape of data/method.json: what the page on the method says of this record alone. */
import { z } from 'zod'
import { kindIds } from '#src/domain/vocabulary.ts'
import { editorSchema, notes, texts } from './primitives.ts'

export const methodSchema = z.strictObject({
  $schema: editorSchema.optional(),
  moves: notes.describe('What this record counts as a move, beyond the rule.'),
  kinds: z
    .array(z.strictObject({ id: z.enum(kindIds), text: texts }))
    .describe(
      'Which events of this record a kind means: the end of the sentence that defines it, without a full stop.',
    ),
  phases: notes.describe('Examples of how the phase follows from the date.'),
  merges: notes.describe('Entries that were merged or added.'),
  sources: notes.describe('What to know of the titles, dates and places of sources.'),
  origins: notes.describe('How the origins of sources are told apart.'),
})

export type MethodFile = z.infer<typeof methodSchema>
