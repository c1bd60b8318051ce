import type { Templates } from '../deskProtocol.ts'
import { isObject, type Json, type JsonObject, type JsonPath, valueAt, withValue } from './json.ts'

/**
 * A draft in which the entry of a list that was just given a name the record knows gets its other fields from there: the
 * country and coordinates of a city, the name, role and country of a person. Fields that have something stay as they are.
 */
export function fillKnown(draft: JsonObject, path: JsonPath, templates: Templates): JsonObject {
  const [list, at, ...field] = path
  if (typeof list !== 'string' || typeof at !== 'number') return draft
  const template = templates[list]
  if (!template?.keys.includes(field.join('.'))) return draft
  const named = valueAt(draft, path)
  const entry = template.entries.find((known) => named !== '' && named !== undefined && valueAt(known, field) === named)
  const own = valueAt(draft, [list, at])
  if (!entry || !isObject(own)) return draft
  const filled = withValue(draft, [list, at], filledFrom(own, entry))
  return isObject(filled) ? filled : draft
}

function filledFrom(own: JsonObject, known: JsonObject): JsonObject {
  const missing = Object.entries(known).flatMap(([name, value]): [string, Json][] => {
    const held = own[name]
    if (isObject(held) && isObject(value)) return [[name, filledFrom(held, value)]]
    return held === undefined || held === '' ? [[name, value]] : []
  })
  return { ...own, ...Object.fromEntries(missing) }
}
