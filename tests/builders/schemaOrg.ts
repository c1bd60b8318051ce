/** The vocabulary of schema.org, as its own definitions give it in the types of the package schema-dts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const definitions = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts'),
  'utf8',
)
const bases = new Map(
  [...definitions.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [name, { parents: parents.match(/\w+/g) ?? [], body }],
  ),
)

/** What is wrong with JSON-LD by the vocabulary: types that it has not, and properties that a type has not. */
export function vocabularyFaults(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(vocabularyFaults)
  if (node === null || typeof node !== 'object') return []
  const { '@type': type, '@context': _, '@graph': graph, '@id': __, ...properties } = node as Record<string, unknown>
  const inner = Object.values(properties).flatMap(vocabularyFaults)
  if (graph !== undefined) return vocabularyFaults(graph)
  if (typeof type !== 'string') return [`no type: ${JSON.stringify(node).slice(0, 80)}`]
  const known = propertiesOf(type)
  if (!known) return [`no type of schema.org: ${type}`, ...inner]
  const foreign = Object.keys(properties).filter((name) => !known.has(name))
  return [...foreign.map((name) => `${type} has no ${name}`), ...inner]
}

/** The properties of a type and of all that it is a kind of; null for no type. */
function propertiesOf(type: string): Set<string> | null {
  const leaf = bases.get(`${type}Leaf`)
  if (!leaf?.body.includes(`"@type": "${type}"`)) return null
  const names = new Set<string>()
  const walk = [`${type}Leaf`]
  for (const name of walk) {
    const base = bases.get(name)
    for (const [, property = ''] of (base?.body ?? '').matchAll(/^\s*"(\w+)"\?:/gm)) names.add(property)
    walk.push(...(base?.parents ?? []))
  }
  return names
}
