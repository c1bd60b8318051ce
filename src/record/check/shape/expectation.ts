/** What the schema expects at a place, in words for editors. */
import { z } from 'zod'
import type { Texts } from '#src/domain/vocabulary.ts'
import { listWords } from '../nearest.ts'
import { fieldNames, type SchemaPlace } from '../schemaAt.ts'

/** The instruction to write what is expected. */
export function toWrite(place: SchemaPlace | null): Texts {
  return withPurpose({ es: 'Escriba ', en: 'Write ' }, expectation(place), place)
}

/** An instruction, followed by what the field is for. */
export function withPurpose(verb: Texts, object: Texts, place: SchemaPlace | null): Texts {
  return {
    es: `${verb.es}${object.es}. ${place?.description?.es ?? ''}`.trim(),
    en: `${verb.en}${object.en}. ${place?.description?.en ?? ''}`.trim(),
  }
}

/** What is expected, as the object of a sentence. */
export function expectation(place: SchemaPlace | null): Texts {
  const schema = place?.schema
  if (schema instanceof z.ZodEnum) {
    const words = listWords(schema.options.map(String), 'or')
    return { es: `una de estas palabras: ${words.es}`, en: `one of ${words.en}` }
  }
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) {
    return { es: 'una lista entre corchetes', en: 'a list in square brackets' }
  }
  if (schema instanceof z.ZodNumber) return { es: 'un número sin comillas', en: 'a number without quote marks' }
  if (schema instanceof z.ZodString)
    return { es: 'un texto entre comillas rectas dobles', en: 'a text in double quotes' }
  const fields = schema ? fieldNames(schema) : []
  if (fields.length === 0 || fields.length >= 5) {
    return { es: 'un objeto entre llaves', en: 'an object in curly brackets' }
  }
  const words = listWords(fields, 'and')
  return { es: `un objeto con ${words.es}`, en: `an object with ${words.en}` }
}
