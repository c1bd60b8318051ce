/** The shape of data/words.json: words that the check is to know. Editors add to it; without the file it knows none. */
import { z } from 'zod'
import { editorSchema } from './primitives.ts'

const word = z.string().regex(/^[\p{L}\p{M}’-]+$/u)
const words = z.array(word)
const ofLanguages = z.strictObject({ es: words, en: words })

export const wordsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  charged: ofLanguages.describe(
    'Words that judge: our own texts do without them, unless they give the words of another. Forms of a word need no entry of their own.',
  ),
  names: words.describe('Names that the record has in no field for a name. They are right in both languages.'),
  spelling: ofLanguages.describe('Words that the dictionaries do not know and that are right, as they are written.'),
})

export type WordsFile = z.infer<typeof wordsSchema>
