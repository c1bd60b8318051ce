/**
 * The built code asks for nothing that the oldest browsers lack, but what it brings them or asks for first: that of the pages,
 * that of the service worker, and the scripts within pages, to both of which nothing is brought.
 */
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { olderBuiltIns } from '#src/app/boot/olderBrowsers.ts'
import { newerGlobals, newerMembers, newerNames } from '../oldest/newerBuiltIns.ts'
import { read, textFiles } from './builtSite.ts'

type Node = { type: string; start: number; end: number; [key: string]: unknown }
type Chunk = { file: string; source: string; nodes: Node[] }

const brought = new Set(Object.values(olderBuiltIns).flatMap((methods) => Object.keys(methods)))

/** Names that mean something else in our code, or that are asked for before they are used. */
const excepted = new Map<string, string>([
  ['GestureEvent', '@use-gesture asks whether the window has it'],
  ['Iterator', 'recharts asks whether it is there'],
  ['Profiler', 'a part of React'],
  ['ViewTransition', 'a part of React'],
  ['displayName', 'a name of React for its components'],
  ['dispose', 'the router closes itself'],
  ['drop', 'a choice of our own'],
  ['escape', 'a function of CSS, which is older'],
  ['isError', 'a state of a query'],
  ['trustedTypes', 'asked for before it is used'],
  ['union', 'a set of outlines of our own'],
])

const chunks = textFiles.filter((file) => /^assets\/.*\.js$/.test(file)).map((file) => chunkOf(file, read(file)))
const onTheirOwn = [chunkOf('sw.js', read('sw.js')), ...scriptsWithin()]
const all = [...chunks, ...onTheirOwn]

describe('the code that is built', () => {
  it('uses no newer names but those that it brings along, and each of those', () => {
    const used = new Set(chunks.flatMap(({ nodes }) => nodes.flatMap(newerNameIn)))
    expect([...used].filter((name) => !excepted.has(name)).toSorted()).toEqual([...brought].toSorted())
  })

  it('uses none where nothing is brought along: in the worker and the scripts within pages', () => {
    expect(onTheirOwn.length).toBeGreaterThan(1)
    const newer = onTheirOwn.flatMap(({ file, nodes }) =>
      nodes
        .flatMap(newerNameIn)
        .filter((name) => !excepted.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(newer).toEqual([])
  })

  it('has no expression that older browsers cannot read', () => {
    const newer = all.flatMap(({ file, nodes }) =>
      nodes.flatMap(({ regex }) => {
        const { pattern = '', flags = '' } = (regex ?? {}) as { pattern?: string; flags?: string }
        return /\(\?<[=!]/.test(pattern) || flags.includes('v') ? [`${file}: /${pattern}/${flags}`] : []
      }),
    )
    expect(newer).toEqual([])
  })

  it('has no class field with parentheses that reads a variable, which Safari 15 takes for another', () => {
    const wrong = all.flatMap(({ file, source, nodes }) =>
      nodes
        .filter(({ type, value }) => type === 'PropertyDefinition' && value !== null)
        .map(({ value }) => value as Node)
        .filter(({ start, end }) => source.slice(start, end).includes('('))
        .filter((value) => variablesIn(value).length > 0)
        .map(({ start, end }) => `${file}: ${source.slice(start, Math.min(end, start + 80))}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('what older browsers lack', () => {
  it('is known for what is brought to them', () => {
    const known = new Set(newerMembers.map(({ owner, name }) => `${owner} ${name}`))
    for (const [owner, methods] of Object.entries(olderBuiltIns)) {
      for (const name of Object.keys(methods)) expect(known).toContain(`${owner} ${name}`)
    }
  })
})

function chunkOf(file: string, source: string): Chunk {
  return { file, source, nodes: [...nodesIn(parseAst(source))] }
}

/** Each script that stands in a page, but for those of data, once. */
function scriptsWithin(): Chunk[] {
  const found = new Map<string, string>()
  for (const page of textFiles.filter((file) => file.endsWith('.html'))) {
    for (const [, source = ''] of read(page).matchAll(/<script>(.*?)<\/script>/gs)) found.set(source, page)
  }
  return [...found].map(([source, page]) => chunkOf(page, source))
}

function newerNameIn(node: Node): string[] {
  const { type, computed, property, name } = node
  if (type === 'MemberExpression' && !computed) {
    const { name: member } = property as { name: string }
    return newerNames.has(member) ? [member] : []
  }
  return type === 'Identifier' && newerGlobals.has(name as string) ? [name as string] : []
}

/** The names within an expression that are no members or keys. */
function variablesIn(expression: Node): string[] {
  const inner = [...nodesIn(expression)]
  const names = new Set(inner.flatMap(({ computed, property, key }) => (computed ? [] : [property, key])))
  return inner.flatMap((node) => (node.type === 'Identifier' && !names.has(node) ? [node.name as string] : []))
}

function* nodesIn(part: unknown): Generator<Node> {
  if (typeof part !== 'object' || part === null) return
  if ('type' in part) yield part as Node
  for (const inner of Object.values(part)) yield* nodesIn(inner)
}
