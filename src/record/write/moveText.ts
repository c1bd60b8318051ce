/**
 * Writes a move as the text of its file, the same for the same move: fields in the order of their table, two spaces of
 * indent, every object on lines of its own, and a list of plain values on one line where it fits. `biome check` asks for
 * nothing else.
 */
import { fieldNames, memberOf, schemaAt, sourceBranch } from '../check/schemaAt.ts'
import { moveSchema } from '../schema.ts'

type Path = readonly (string | number)[]

const indent = 2
/** The line width of biome.json. */
const lineWidth = 120
/** Spaces and marks that look like others or like nothing, which editors must see. */
const unseen = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]/g

/** The text of the file of a move. Fields that no table has keep their order and follow the others. */
export function moveText(move: object): string {
  return `${written(inOrder(move, [], move), 0, 0)}\n`
}

function inOrder(value: unknown, path: Path, move: object): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, at) => inOrder(item, [...path, at], move))
  if (typeof value !== 'object' || value === null) return value
  const names = namesAt(path, value, move)
  const known = names.filter((name) => Object.hasOwn(value, name))
  const others = Object.keys(value).filter((name) => !names.includes(name))
  return Object.fromEntries(
    [...known, ...others].map((name) => [name, inOrder(memberOf(value, name), [...path, name], move)]),
  )
}

/** The names that an object at the path may have, in the order of their table. */
function namesAt(path: Path, value: object, move: object): readonly string[] {
  const place = schemaAt(moveSchema, path, move)
  if (!place) return []
  const names = fieldNames(place.schema)
  return names.length > 0 ? names : fieldNames(sourceBranch(value))
}

/** `before` is the number of characters on the line before the value, `after` that of those which must follow it. */
function written(value: unknown, depth: number, before: number, after = 0): string {
  if (typeof value === 'string') return writtenText(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = ' '.repeat(depth + indent)
  const close = ' '.repeat(depth)
  if (Array.isArray(value)) {
    const line = plainLine(value)
    if (line !== null && before + line.length + after <= lineWidth) return line
    const items = value.map(
      (item: unknown, at) => inner + written(item, depth + indent, inner.length, at < value.length - 1 ? 1 : 0),
    )
    return `[\n${items.join(',\n')}\n${close}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, held]: [string, unknown], at) => {
    const key = `${inner}${JSON.stringify(name)}: `
    return key + written(held, depth + indent, key.length, at < entries.length - 1 ? 1 : 0)
  })
  return `{\n${lines.join(',\n')}\n${close}}`
}

/** A list without objects or lists in it, on one line; null for any other. */
function plainLine(list: readonly unknown[]): string | null {
  if (list.some((item) => typeof item === 'object' && item !== null)) return null
  return `[${list.map((item) => written(item, 0, 0)).join(', ')}]`
}

function writtenText(text: string): string {
  return JSON.stringify(text).replaceAll(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
