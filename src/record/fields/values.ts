/**
 * The kinds of value that fields have, as zod schemas. Build only: the table of fields gets them as an argument, so that
 * the browser can read the table without loading zod.
 */
import { z } from 'zod'
import { coordinates, country, day, highlight, id, language, plainText, texts } from '../primitives.ts'

export const values = {
  z,
  text: plainText,
  texts,
  id,
  country,
  highlight,
  day,
  coordinates,
  /** Not trimmed: for passages, which must match their article letter for letter. */
  exactText: z.string().min(1),
  language,
}
