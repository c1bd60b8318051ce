/** Parsed JSON with the offset of every node, so that a problem can name line and column. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

export type JsonPath = readonly (string | number)[]
export type JsonDocument = { root: Node; value: unknown }
export type SyntaxFault = { code: ReturnType<typeof printParseErrorCode>; offset: number }

/** Parses strict JSON. Of several syntax errors only the first: the rest mostly follow from it. */
export function parseJson(text: string): JsonDocument | SyntaxFault {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) return { code: printParseErrorCode(first.error), offset: first.offset }
  return root ? { root, value: JSON.parse(text) } : { code: 'ValueExpected', offset: 0 }
}

/**
 * The node at the path, or the nearest one around it when there is none. Of a repeated field the last one, as JSON.parse
 * has it.
 */
export function nodeNear(root: Node, path: JsonPath): { node: Node; exact: boolean } {
  let node = root
  for (const step of path) {
    const next = typeof step === 'number' ? node.children?.[step] : propertyOf(node, step)?.children?.[1]
    if (!next) return { node, exact: false }
    node = next
  }
  return { node, exact: true }
}

/** Where the name of a field begins. */
export function offsetOfName(root: Node, path: JsonPath): number {
  const { node } = nodeNear(root, path)
  return node.parent?.type === 'property' ? node.parent.offset : node.offset
}

/** The paths of fields that occur twice in one object. */
export function repeatedFields(node: Node, path: JsonPath = []): JsonPath[] {
  const children = node.children ?? []
  if (node.type === 'array') return children.flatMap((child, index) => repeatedFields(child, [...path, index]))
  const names = children.map(nameOf)
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index))
  const own = [...repeated].map((name) => path.concat(name))
  const deeper = children.flatMap(({ children: pair }, index) => {
    const value = pair?.[1]
    return value ? repeatedFields(value, path.concat(names[index] ?? '')) : []
  })
  return [...own, ...deeper]
}

/** Line and column from 1, columns counted in UTF-16 units as editors do. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function propertyOf(node: Node, name: string): Node | undefined {
  return node.type === 'object' ? node.children?.findLast((property) => nameOf(property) === name) : undefined
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value)
}
