/** Parsed JSON with the offset of every node, so that a problem can name line and column. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { repeats } from './repeats.ts'

export type JsonPath = readonly (string | number)[]
export type JsonDocument = { root: Node; value: unknown }
export type SyntaxFault = { code: ReturnType<typeof printParseErrorCode> | 'TooDeep'; offset: number }

/** More levels than any schema has. What calls itself for each level of a document would else run out of stack. */
const mostLevels = 50

/** Parses strict JSON. Of several syntax errors only the first: the rest mostly follow from it. */
export function parseJson(text: string): JsonDocument | SyntaxFault {
  const { isTooDeep, end } = measure(text)
  if (isTooDeep) return { code: 'TooDeep', offset: end }
  const errors: ParseError[] = []
  const root = parseTree(text.slice(0, end), errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) return { code: printParseErrorCode(first.error), offset: first.offset }
  return root ? { root, value: JSON.parse(text) } : { code: 'ValueExpected', offset: 0 }
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/**
 * How far a text can be parsed: up to the bracket that is one level too many, or that closes what is not open, which is an
 * error; the parser, which goes on behind an error, would count what follows as ever deeper.
 */
function measure(text: string): { isTooDeep: boolean; end: number } {
  const scanner = createScanner(text, true)
  const open: (string | undefined)[] = []
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const offset = scanner.getTokenOffset()
    const sign = text.charAt(offset)
    if (sign === '{' || sign === '[') {
      if (open.length === mostLevels) return { isTooDeep: true, end: offset }
      open.push(closing[sign])
    } else if ((sign === '}' || sign === ']') && open.pop() !== sign) return { isTooDeep: false, end: offset + 1 }
  }
  return { isTooDeep: false, end: text.length }
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
  const repeated = new Set(repeats(names, (name) => name).map(({ item }) => item))
  const own = [...repeated].map((name) => path.concat(name))
  const deeper = children.flatMap(({ children: pair }, index) => {
    const value = pair?.[1]
    return value ? repeatedFields(value, path.concat(names[index] ?? '')) : []
  })
  return [...own, ...deeper]
}

/** The offsets at which the lines of a text begin, whichever line break it has. */
export function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: mark, index }) => index + mark.length)]
}

/** Line and column from 1, columns counted in UTF-16 units as editors do. */
export function positionAt(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let line = 0
  let behind = lineStarts.length
  while (behind - line > 1) {
    const middle = (line + behind) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) line = middle
    else behind = middle
  }
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}

/** Where in a file the unit of a text stands whose place in the text, without escapes, is given. */
export function offsetInText(text: string, { offset, length }: Node, unit: number): number {
  let at = offset + 1
  for (let before = 0; before < unit && at < offset + length - 1; before += 1) {
    at += text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2
  }
  return at
}

/** The fields of an object by name, found once: a message for each of very many would else look through all of them. */
const propertiesOf = new WeakMap<Node, ReadonlyMap<string, Node>>()

function propertyOf(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined
  const known = propertiesOf.get(node) ?? new Map(node.children?.map((property) => [nameOf(property), property]))
  propertiesOf.set(node, known)
  return known.get(name)
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value)
}
