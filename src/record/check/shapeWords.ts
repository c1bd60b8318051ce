import { z } from 'zod'
import { localeIds } from '#src/domain/vocabulary.ts'
import { formatPath } from './formatPath.ts'
import { formatOf } from './formats.ts'
import type { JsonPath } from './jsonDocument.ts'
import { listWords, nearest } from './nearest.ts'
import { fieldNames, memberOf, type SchemaPlace, schemaAt } from './schemaAt.ts'

type Issue = z.core.$ZodIssue
type Words = { wrong: string; cure: string }

const languageNames: Readonly<Record<string, string>> = { es: 'Spanish', en: 'English' }
const degrees = [
  { name: 'longitude', limit: 180 },
  { name: 'latitude', limit: 90 },
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
      return { wrong: `${name} is not of the form that it must have.`, cure: purpose('Write', place) }
  }
}

/** A field as a message names it; messages are printed beside its full path. */
export function nameOfField(path: JsonPath): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last === 'string') return isLanguage(path) ? `"${formatPath(path.slice(-2))}"` : `"${last}"`
  const list = path[path.length - 2]
  return list === 'coordinates' ? `The ${degrees[last]?.name ?? 'number'}` : `Entry ${last + 1} of "${list}"`
}

function missing(path: JsonPath, place: SchemaPlace | null): Words {
  const language = isLanguage(path) ? languageNames[String(path.at(-1))] : undefined
  if (language === undefined)
    return { wrong: `The field ${nameOfField(path)} is missing.`, cure: purpose('Add', place) }
  return {
    wrong: `The ${language} text of ${nameOfField(path.slice(0, -1))} is missing.`,
    cure: `Add "${String(path.at(-1))}" with the text in ${language}, in our own words, without markup.`,
  }
}

function notInList(name: string, value: unknown, allowed: readonly string[], place: SchemaPlace | null): Words {
  if (place?.schema instanceof z.ZodLiteral) {
    return { wrong: `${name} can only be ${allowed.join('')}.`, cure: `Write ${allowed.join('')}, or leave it out.` }
  }
  const near = typeof value === 'string' ? nearest(value, allowed) : null
  const choice = `Allowed are ${listWords(allowed, 'and')}.`
  return {
    wrong: `${name} is none of the words that can stand here.`,
    cure: near ? `Write "${near}". ${choice}` : choice,
  }
}

function withFormat(name: string, value: unknown, pattern: string | undefined): Words {
  const { wrong, cure } = formatOf(pattern)
  return { wrong: `${name} ${wrong}.`, cure: cure(String(value)) }
}

function outOfRange(path: JsonPath, place: SchemaPlace | null, origin: string): Words {
  const name = nameOfField(path)
  if (place?.schema instanceof z.ZodTuple) {
    return {
      wrong: `${name} must hold exactly two numbers.`,
      cure: 'Write [longitude, latitude], as in [-78.51, -0.22].',
    }
  }
  if (origin === 'number') {
    const limit = degrees[Number(path.at(-1))]?.limit
    return {
      wrong: `${name} must lie between -${limit} and ${limit} degrees.`,
      cure: 'Write longitude first, then latitude, in degrees with a decimal point.',
    }
  }
  const leave = place?.optional ? ' or leave the field out' : ''
  return origin === 'array'
    ? {
        wrong: `The list ${name} is empty.`,
        cure: `Add at least one entry${leave}. ${place?.description ?? ''}`.trim(),
      }
    : { wrong: `${name} is empty.`, cure: `Write the text${leave}. ${place?.description ?? ''}`.trim() }
}

function wrongType(name: string, value: unknown, place: SchemaPlace | null): Words {
  const wrong = `${name} must be ${expectation(place)}, but it is ${typeName(value)}.`
  return value === null && place?.optional
    ? { wrong, cure: 'Leave the field out when there is nothing to say.' }
    : { wrong, cure: purpose('Write', place) }
}

function purpose(verb: 'Add' | 'Write', place: SchemaPlace | null): string {
  return `${verb} ${verb === 'Add' ? 'it: ' : ''}${expectation(place)}. ${place?.description ?? ''}`.trim()
}

function expectation(place: SchemaPlace | null): string {
  const schema = place?.schema
  if (schema instanceof z.ZodEnum) return `one of ${listWords(schema.options.map(String), 'or')}`
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return 'a list in square brackets'
  if (schema instanceof z.ZodNumber) return 'a number without quote marks'
  if (schema instanceof z.ZodString) return 'a text in double quotes'
  const fields = schema ? fieldNames(schema) : []
  return fields.length > 0 && fields.length < 5
    ? `an object with ${listWords(fields, 'and')}`
    : 'an object in curly brackets'
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false'
}

function isLanguage(path: JsonPath): boolean {
  return localeIds.some((locale) => locale === path.at(-1)) && path.length > 1
}
