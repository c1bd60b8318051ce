/** The shape of data/method.json: what the page on the method says of this record alone. */
import { z } from 'zod'
import { kindIds } from '#src/domain/vocabulary.ts'
import { editorSchema, id, texts } from './primitives.ts'

const note = z.strictObject({ id, text: texts })
const notes = z.array(note)

export const methodSchema = z.strictObject({
  $schema: editorSchema.optional(),
  moves: notes.describe('What this record counts as a move, beyond the rule.'),
  kinds: z
    .array(z.strictObject({ id: z.enum(kindIds), text: texts }))
    .describe(
      'Which events of this record a kind means: the end of the sentence that defines it, without a full stop.',
    ),
  phases: notes.describe('Examples of how the phase follows from the date.'),
  coverage: notes.describe('What was searched and read, and what was not.'),
  leads: z
    .array(z.strictObject({ id, heading: texts, list: notes }))
    .describe('What was mentioned somewhere and could not be verified, by subject.'),
  merges: notes.describe('Entries that were merged or added.'),
  sources: notes.describe('What to know of the titles, dates and places of sources.'),
  origins: notes.describe('How the origins of sources are told apart.'),
})

export type MethodFile = z.infer<typeof methodSchema>
