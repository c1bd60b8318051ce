import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')

/** The linter finds circles of values and types; this finds those that close through `import()` besides. */
describe('the files of src/', () => {
  it('import one another in no circle', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    const imports = new Map(files.map((path) => [path, importsOf(path, readFileSync(join(source, path), 'utf8'))]))
    expect(circleIn(imports)).toEqual([])
  })

  it('would be found in one', () => {
    const imports = new Map([
      ['a/one.ts', importsOf('a/one.ts', "import type { Two } from './two.ts'")],
      ['a/two.ts', importsOf('a/two.ts', "export const later = () => import('#src/b/three.ts')")],
      ['b/three.ts', importsOf('b/three.ts', "export { one } from '../a/one.ts'")],
    ])
    expect(circleIn(imports)).toEqual(['a/one.ts', 'a/two.ts', 'b/three.ts', 'a/one.ts'])
  })
})

/** The files that a file imports, types and `import()` included, as paths below src/. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+\.tsx?)'/g)].map(
    ([, specifier = '']) => specifier,
  )
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#src/')) return specifier.slice('#src/'.length)
    return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : []
  })
}

/** The first circle that is found, from a file back to itself; empty when there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): string[] => {
    const from = way.indexOf(path)
    if (from >= 0) return [...way.slice(from), path]
    if (done.has(path)) return []
    for (const next of imports.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const path of imports.keys()) {
    const circle = walk(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
