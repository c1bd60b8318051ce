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
    // Indent, `"a": `, two brackets and two quotation marks take 11 characters; with the comma 12.
    const [most, more] = ['x'.repeat(109), 'x'.repeat(110)]
    expect(formatData({ a: [most] })).toBe(`{\n  "a": ["${most}"]\n}\n`)
    expect(formatData({ a: [more] })).toBe(`{\n  "a": [\n    "${more}"\n  ]\n}\n`)
    expect(formatData({ a: [most], b: 1 })).toBe(`{\n  "a": [\n    "${most}"\n  ],\n  "b": 1\n}\n`)
  })

  it('writes spaces that look like others by their number', () => {
    expect(formatData({ a: 'EE.\u00a0UU.', b: ['\u202f'] })).toBe('{\n  "a": "EE.\\u00a0UU.",\n  "b": ["\\u202f"]\n}\n')
  })

  it('leaves out what is undefined, and writes what is empty on its line', () => {
    expect(formatData({ a: undefined, b: [], c: {}, d: null })).toBe('{\n  "b": [],\n  "c": {},\n  "d": null\n}\n')
  })
})
