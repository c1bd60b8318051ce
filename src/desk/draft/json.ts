/** Values of JSON, and reading and changing them at a path. Nothing here changes a value in place. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }
export type JsonPath = readonly (string | number)[]

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json | undefined, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((held, step) => memberOf(held, step), value)
}

/** The text at a path; empty where there is none. */
export function textAt(value: Json | undefined, path: JsonPath): string {
  const text = valueAt(value, path)
  return typeof text === 'string' ? text : ''
}

/**
 * The value with another one at the path: objects and lists on the way are made where they are missing. Undefined takes the
 * field out, and with it objects that are then empty; an item of a list is taken out of it.
 */
export function withValue(value: Json | undefined, path: JsonPath, next: Json | undefined): Json | undefined {
  const [step, ...rest] = path
  if (step === undefined) return next
  const changed = withValue(memberOf(value, step), rest, next)
  return typeof step === 'number'
    ? withItem(isList(value) ? value : [], step, changed)
    : withField(value, step, changed)
}

function withItem(list: readonly Json[], at: number, item: Json | undefined): Json {
  return item === undefined
    ? list.filter((_, index) => index !== at)
    : [...list.slice(0, at), item, ...list.slice(at + 1)]
}

function withField(value: Json | undefined, name: string, next: Json | undefined): JsonObject | undefined {
  const fields = Object.entries(isObject(value) ? value : {}).filter(([other]) => other !== name || next !== undefined)
  const changed = Object.fromEntries(
    fields.map(([other, held]) => [other, other === name && next !== undefined ? next : held]),
  )
  const all = next === undefined || name in changed ? changed : { ...changed, [name]: next }
  return Object.keys(all).length > 0 ? all : undefined
}

function memberOf(value: Json | undefined, step: string | number): Json | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/** A list with two neighbours exchanged: the item and the one before it. */
export function movedUp(list: readonly Json[], at: number): readonly Json[] {
  const [before, item] = [list[at - 1], list[at]]
  if (before === undefined || item === undefined) return list
  return [...list.slice(0, at - 1), item, before, ...list.slice(at + 1)]
}
