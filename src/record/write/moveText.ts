/** Writes a move as the text of its file, the same for the same move: fields in the order of their table. */
import { fieldNames, memberOf, schemaAt, sourceBranch } from '../check/schemaAt.ts'
import { formatData } from '../formatData.ts'
import { moveSchema } from '../schema.ts'

type Path = readonly (string | number)[]

/** The text of the file of a move. Fields that no table has keep their order and follow the others. */
export function moveText(move: object): string {
  return formatData(inOrder(move, [], move))
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
