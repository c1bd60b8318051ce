import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatData } from './formatData.ts'
import { articleSchema, moveSchema } from './schema.ts'

const small = 'tests/records/small'

describe(formatData, () => {
  it('writes the files of a record as they are, in the order of the schema', () => {
    for (const [folder, schema] of [['moves', moveSchema] as const, ['articles', articleSchema] as const]) {
      const names = readdirSync(join(small, folder))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const text = readFileSync(join(small, folder, name), 'utf8')
        expect(formatData(schema.parse(JSON.parse(text)))).toBe(text)
      }
    }
  })

  it('breaks a list where its line would have more than 120 characters, comma included', () => {
    // Two quotation marks, two brackets, the indent, `"a": ` and the comma take 12 characters.
    expect(formatData({ a: ['x'.repeat(108)] })).toBe(`{\n  "a": ["${'x'.repeat(108)}"]\n}\n`)
    expect(formatData({ a: ['x'.repeat(109)] })).toBe(`{\n  "a": [\n    "${'x'.repeat(109)}"\n  ]\n}\n`)
  })

  it('leaves out what is undefined, and writes what is empty on its line', () => {
    expect(formatData({ a: undefined, b: [], c: {}, d: null })).toBe('{\n  "b": [],\n  "c": {},\n  "d": null\n}\n')
  })
})
