import { z } from 'zod'
import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { formatPath } from '../formatPath.ts'
import type { JsonPath } from '../jsonDocument.ts'
import { listWords, nearest } from '../nearest.ts'
import { memberOf, type SchemaPlace, schemaAt } from '../schemaAt.ts'
import { expectation, toWrite, withPurpose } from './expectation.ts'
import { formatOf } from './formats.ts'

type Issue = z.core.$ZodIssue
type Words = { wrong: Texts; cure: Texts }

const languageNames: Readonly<Record<string, Texts>> = {
  es: { es: 'español', en: 'Spanish' },
  en: { es: 'inglés', en: 'English' },
}
const degrees = [
  { es: 'La longitud', en: 'The longitude', limit: 180 },
  { es: 'La latitud', en: 'The latitude', limit: 90 },
]

/** A zod issue as sentences for an editor. */
export function shapeWords(schema: z.ZodType, issue: Issue, file: unknown): Words {
  const path = issue.path as JsonPath
  const place = schemaAt(schema, path, file)
  const value = path.reduce(memberOf, file)
  const name = nameOfField(path)
  if (value === undefined) return missing(path, place)
  switch (issue.code) {
    case 'invalid_value':
      return notInList(name, value, issue.values.map(String), place)
    case 'invalid_format':
      return withFormat(name, value, 'pattern' in issue ? issue.pattern : undefined)
    case 'too_small':
    case 'too_big':
      return outOfRange(path, place, issue.origin)
    case 'invalid_type':
      return wrongType(name, value, place)
    default:
      return {
        wrong: {
          es: `${name.es} no tiene la forma que debe tener.`,
          en: `${name.en} is not of the form that it must have.`,
        },
        cure: toWrite(place),
      }
  }
}

/** A field as a message names it; messages are printed beside its full path. */
export function nameOfField(path: JsonPath): Texts {
  const last = path.at(-1)
  if (last === undefined) return { es: 'El archivo', en: 'The file' }
  if (typeof last === 'string') {
    const name = isLanguage(path) ? `"${formatPath(path.slice(-2))}"` : `"${last}"`
    return { es: name, en: name }
  }
  const list = path[path.length - 2]
  return list === 'coordinates'
    ? (degrees[last] ?? { es: 'El número', en: 'The number' })
    : { es: `La entrada ${last + 1} de "${list}"`, en: `Entry ${last + 1} of "${list}"` }
}

function missing(path: JsonPath, place: SchemaPlace | null): Words {
  const language = isLanguage(path) ? languageNames[String(path.at(-1))] : undefined
  const name = nameOfField(path)
  if (language === undefined) {
    return {
      wrong: { es: `Falta el campo ${name.es}.`, en: `The field ${name.en} is missing.` },
      cure: withPurpose({ es: 'Agréguelo: ', en: 'Add it: ' }, expectation(place), place),
    }
  }
  const owner = nameOfField(path.slice(0, -1))
  return {
    wrong: {
      es: `Falta el texto en ${language.es} de ${owner.es}.`,
      en: `The ${language.en} text of ${owner.en} is missing.`,
    },
    cure: {
      es: `Agregue "${String(path.at(-1))}" con el texto en ${language.es}, en palabras propias, sin marcas.`,
      en: `Add "${String(path.at(-1))}" with the text in ${language.en}, in our own words, without markup.`,
    },
  }
}

function notInList(name: Texts, value: unknown, allowed: readonly string[], place: SchemaPlace | null): Words {
  if (place?.schema instanceof z.ZodLiteral) {
    const only = allowed.join('')
    return {
      wrong: { es: `${name.es} solo puede ser ${only}.`, en: `${name.en} can only be ${only}.` },
      cure: { es: `Escriba ${only}, o deje el campo fuera.`, en: `Write ${only}, or leave it out.` },
    }
  }
  const near = typeof value === 'string' ? nearest(value, allowed) : null
  const words = listWords(allowed, 'and')
  const choice = { es: `Se permiten ${words.es}.`, en: `Allowed are ${words.en}.` }
  return {
    wrong: {
      es: `${name.es} no es ninguna de las palabras que pueden ir aquí.`,
      en: `${name.en} is none of the words that can stand here.`,
    },
    cure: near ? { es: `Escriba "${near}". ${choice.es}`, en: `Write "${near}". ${choice.en}` } : choice,
  }
}

function withFormat(name: Texts, value: unknown, pattern: string | undefined): Words {
  const { wrong, cure } = formatOf(pattern)
  return { wrong: { es: `${name.es} ${wrong.es}.`, en: `${name.en} ${wrong.en}.` }, cure: cure(String(value)) }
}

function outOfRange(path: JsonPath, place: SchemaPlace | null, origin: string): Words {
  const name = nameOfField(path)
  if (place?.schema instanceof z.ZodTuple) {
    return {
      wrong: {
        es: `${name.es} debe tener exactamente dos números.`,
        en: `${name.en} must hold exactly two numbers.`,
      },
      cure: {
        es: 'Escriba [longitud, latitud], como [-78.51, -0.22].',
        en: 'Write [longitude, latitude], as in [-78.51, -0.22].',
      },
    }
  }
  if (origin === 'number') {
    const limit = degrees[Number(path.at(-1))]?.limit
    return {
      wrong: {
        es: `${name.es} debe estar entre -${limit} y ${limit} grados.`,
        en: `${name.en} must lie between -${limit} and ${limit} degrees.`,
      },
      cure: {
        es: 'Escriba la longitud primero y luego la latitud, en grados con punto decimal.',
        en: 'Write longitude first, then latitude, in degrees with a decimal point.',
      },
    }
  }
  const leave = place?.optional ? { es: ' o deje el campo fuera', en: ' or leave the field out' } : { es: '', en: '' }
  return origin === 'array'
    ? {
        wrong: { es: `La lista ${name.es} está vacía.`, en: `The list ${name.en} is empty.` },
        cure: withPurpose({ es: 'Agregue al menos una entrada', en: 'Add at least one entry' }, leave, place),
      }
    : {
        wrong: { es: `${name.es} está vacío.`, en: `${name.en} is empty.` },
        cure: withPurpose({ es: 'Escriba el texto', en: 'Write the text' }, leave, place),
      }
}

function wrongType(name: Texts, value: unknown, place: SchemaPlace | null): Words {
  const [expected, found] = [expectation(place), typeName(value)]
  const wrong = {
    es: `${name.es} debe ser ${expected.es}, pero es ${found.es}.`,
    en: `${name.en} must be ${expected.en}, but it is ${found.en}.`,
  }
  return value === null && place?.optional
    ? {
        wrong,
        cure: {
          es: 'Deje el campo fuera si no hay nada que decir.',
          en: 'Leave the field out when there is nothing to say.',
        },
      }
    : { wrong, cure: toWrite(place) }
}

function typeName(value: unknown): Texts {
  if (value === null) return { es: 'null', en: 'null' }
  if (Array.isArray(value)) return { es: 'una lista', en: 'a list' }
  if (typeof value === 'object') return { es: 'un objeto', en: 'an object' }
  if (typeof value === 'string') return { es: 'un texto', en: 'a text' }
  return typeof value === 'number' ? { es: 'un número', en: 'a number' } : { es: 'true o false', en: 'true or false' }
}

function isLanguage(path: JsonPath): boolean {
  return localeIds.some((locale) => locale === path.at(-1)) && path.length > 1
}
