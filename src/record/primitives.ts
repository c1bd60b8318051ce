/** The shapes that fields of several data files have. */
import { z } from 'zod'
import { meaning } from './meaning.ts'

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const plainText = z.string().trim().min(1)
export const texts = z.strictObject({
  es: meaning(plainText, {
    es: 'En español, en palabras propias, sin marcas.',
    en: 'Spanish, in our own words, without markup.',
  }),
  en: meaning(plainText, {
    es: 'En inglés, en palabras propias, sin marcas.',
    en: 'English, in our own words, without markup.',
  }),
})
/** The most characters of a label for the band. */
export const highlightLimit = 32
export const highlight = meaning(texts, {
  es: `Una etiqueta corta para la línea de tiempo, de hasta ${highlightLimit} caracteres en cada idioma. Neutral, y fiel a la entrada.`,
  en: `A short label for the band, of at most ${highlightLimit} characters in each language. Neutral, and true to the entry.`,
})
export const id = meaning(z.string().regex(slug), {
  es: 'Palabras en minúsculas ASCII unidas por guiones.',
  en: 'Lower-case ASCII words joined by hyphens.',
})
export const country = meaning(z.string().regex(/^[A-Z]{2}$/), {
  es: 'Código ISO 3166-1 de dos letras, en mayúsculas: "EC".',
  en: 'ISO 3166-1 alpha-2 code, upper case: "EC".',
})
export const day = meaning(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), {
  es: 'Un día del calendario: "2025-12-23".',
  en: 'A calendar day: "2025-12-23".',
})
export const language = meaning(z.string().regex(/^[a-z]{2}$/), {
  es: 'Código ISO 639-1: "es".',
  en: 'ISO 639-1 code: "es".',
})
/** Paragraphs of the page on the method. */
export const notes = z.array(z.strictObject({ id, text: texts }))
export const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export const editorSchema = meaning(z.string(), {
  es: 'El JSON Schema desde el que el editor completa.',
  en: 'The JSON Schema that the editor completes from.',
})
