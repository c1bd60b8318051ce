/** The shape of data/words.json: words that the check is to know. Editors add to it; without the file it knows none. */
import { z } from 'zod'
import { inSpanish } from './meaning.ts'
import { editorSchema } from './primitives.ts'

const word = z.string().regex(/^[\p{L}\p{M}’-]+$/u)
const words = z.array(word)
const ofLanguages = z.strictObject({ es: words, en: words })

export const wordsSchema = z.strictObject({
  $schema: editorSchema.optional(),
  charged: ofLanguages
    .describe(
      'Words that judge: our own texts do without them, unless they give the words of another. Forms of a word need no entry of their own.',
    )
    .register(inSpanish, {
      text: 'Palabras que juzgan: nuestros textos no las usan, salvo que den las de otro. Las formas de una palabra no necesitan entrada propia.',
    }),
  names: words
    .describe('Names that the record has in no field for a name. They are right in both languages.')
    .register(inSpanish, {
      text: 'Nombres que el registro no tiene en ningún campo de nombre. Valen en los dos idiomas.',
    }),
  spelling: ofLanguages
    .describe('Words that the dictionaries do not know and that are right, as they are written.')
    .register(inSpanish, { text: 'Palabras que los diccionarios no conocen y que están bien, como se escriben.' }),
})

export type WordsFile = z.infer<typeof wordsSchema>
