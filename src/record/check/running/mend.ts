/** Makes what a rule can read out of a value whose shape is right in parts only. */
import type { z } from 'zod'
import { localeIds } from '#src/domain/vocabulary.ts'
import { type FileKind, fileKinds } from '../../schema.ts'
import type { JsonPath } from '../jsonDocument.ts'
import { fieldNames, memberOf, schemaAt } from '../schemaAt.ts'
import { issuesOf, misspeltFields } from '../shape.ts'
import { standIn } from './standIn.ts'

/** A value of the right shape, and the places at which it does not have what the file has. */
export type Mended = { value: unknown; faults: readonly JsonPath[] }

/** A stand-in can itself be at fault once, where a field is missing from an object that was none. */
const mostRounds = 4

/** Null where the value is no object, of which no part can be read. */
export function mend(kind: FileKind, value: unknown): Mended | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { schema } = fileKinds[kind]
  const mended: unknown = structuredClone(value)
  const found = issuesOf(schema, kind, value)
  const faults = [...misspeltFields(schema, found, value), ...unclearSources(found, value)]
  for (let round = 0; round < mostRounds; round += 1) {
    const issues = issuesOf(schema, kind, mended)
    if (issues.length === 0) return { value: mended, faults }
    for (const issue of issues) {
      const path = issue.path as JsonPath
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => path.concat(key)) : [path]
      for (const place of places) {
        faults.push(...replace(schema, mended, place))
      }
    }
  }
  return null
}

/** Broken sources of which it is not known whether they are pages or articles. */
function unclearSources(issues: readonly z.core.$ZodIssue[], value: object): JsonPath[] {
  return issues.flatMap(({ path: [list, index] }) => {
    if (list !== 'sources' || typeof index !== 'number') return []
    const source = memberOf(memberOf(value, list), index)
    return ['article', 'url'].every((name) => memberOf(source, name) === undefined) ? [[list, index]] : []
  })
}

/** The places that were replaced: of a text its two halves, each of which is a place of its own. */
function replace(schema: z.ZodType, root: unknown, path: JsonPath): JsonPath[] {
  const holder = path.slice(0, -1).reduce<unknown>(memberOf, root)
  const name = path.at(-1)
  if (typeof holder !== 'object' || holder === null || name === undefined) return []
  const place = schemaAt(schema, path, root)
  if (!place || place.optional) {
    Reflect.deleteProperty(holder, name)
    return [path]
  }
  Reflect.set(holder, name, standIn(place.schema))
  const isText = fieldNames(place.schema).join() === localeIds.join()
  return isText ? localeIds.map((locale) => path.concat(locale)) : [path]
}
