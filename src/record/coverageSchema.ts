/** The shape of data/coverage.json: what was searched, what was not found, and what could not be verified. */
import { z } from 'zod'
import { day, editorSchema, id, language, notes, texts } from './primitives.ts'

const days = {
  first: day.describe('Its first day.'),
  last: day.describe('Its last day, which belongs to it.'),
}

export const coverageSchema = z.strictObject({
  $schema: editorSchema.optional(),
  searchedUntil: day.optional().describe('The day of the last search for moves. Whoever searches again changes it.'),
  periods: z
    .array(
      z.strictObject({
        ...days,
        basis: z
          .enum(['compilations'])
          .optional()
          .describe('What the record of the period mostly rests on, where that is not reports read in the original.'),
        languages: z.array(language).min(1).optional().describe('The languages of the sources that were consulted.'),
        note: texts.optional().describe('What was consulted, in a sentence.'),
      }),
    )
    .describe('The periods for which sources were consulted, in order of time, as far as the research says.'),
  gaps: z
    .array(z.strictObject({ ...days, note: texts.describe('Why nothing is known, in a sentence or two.') }))
    .describe('The days that were searched for in vain: no source was found that speaks of them. In order of time.'),
  notes: notes.describe('What else is to be known of what was searched and read, and of what was not.'),
  leads: z
    .array(z.strictObject({ id, heading: texts, list: notes }))
    .describe('What was mentioned somewhere and could not be verified, by subject.'),
})

export type CoverageFile = z.infer<typeof coverageSchema>
