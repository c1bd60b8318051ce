/** The shapes that fields of several data files have. */
import { z } from 'zod'

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const plainText = z.string().trim().min(1)
export const texts = z.strictObject({
  es: plainText.describe('Spanish, in our own words, without markup.'),
  en: plainText.describe('English, in our own words, without markup.'),
})
/** The most characters of a label for the band. */
export const highlightLimit = 32
export const highlight = texts.describe(
  `A short label for the band, of at most ${highlightLimit} characters in each language. Neutral, and true to the entry.`,
)
export const id = z.string().regex(slug).describe('Lower-case ASCII words joined by hyphens.')
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2 code, upper case: "EC".')
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day: "2025-12-23".')
export const language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .describe('ISO 639-1 code: "es".')
/** Paragraphs of the page on the method. */
export const notes = z.array(z.strictObject({ id, text: texts }))
export const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export const editorSchema = z.string().describe('The JSON Schema that the editor completes from.')
