import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '..')
/** A path to the record, or to its moves or articles, from the place of a file. */
const path = /import\.meta\.dirname,[^)]*\bdata(?:\/(?:moves|articles)[^)]*)?['"`]/

describe('unit tests', () => {
  it('read moves and articles by tests/builders/ourRecord.ts alone: others would not run on the copy in tests/grown/', () => {
    const files = ['src', 'tests'].flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name).replaceAll('\\', '/'),
      ),
    )
    const tests = files.filter((name) => /^tests\/.*\.tsx?$|\.test\.tsx?$/.test(name))
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((name) => path.test(readFileSync(join(project, name), 'utf8')))).toEqual([])
  })

  it('would be found out', () => {
    const here = 'import.meta.dirname'
    const lines = [`resolve(${here}, '../data/moves')`, `join(${here}, '..', 'data')`]
    expect(lines.every((line) => path.test(line))).toBe(true)
    expect(path.test(`resolve(${here}, '../data/schema')`)).toBe(false)
  })
})
