import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ourRecord } from '../../../tests/builders/ourRecord.ts'
import { citationCff } from './citationCff.ts'

const root = resolve(import.meta.dirname, '../../..')
const held = readFileSync(resolve(root, 'CITATION.cff'), 'utf8')

describe(citationCff, () => {
  it('has the fields that the format asks for', () => {
    expect(parse(citationCff('2026-11-23', 'https://example.org/en'))).toEqual({
      'cff-version': '1.2.0',
      message: expect.any(String),
      type: 'dataset',
      title: 'Kast en el mundo: a record of the international moves of José Antonio Kast',
      abstract: expect.any(String),
      authors: [{ name: 'Kast en el mundo' }],
      version: '2026-11-23',
      'date-released': '2026-11-23',
      license: 'CC-BY-4.0',
      url: 'https://example.org/en',
    })
  })

  it('is what the repository holds, with the version of the record when it was last published', () => {
    const { version } = parse(held) as { version: string }
    expect(held, 'run: npm run data:publish').toBe(citationCff(version, null))
    expect(version <= ourRecord().updated).toBe(true)
  })

  it.each([
    ['as the repository holds it', held],
    ['as the site publishes it, with its address', citationCff('2026-11-23', 'https://example.org/en')],
  ])("is valid by the format's own schema, %s", (_where, text) => {
    expect(schemaFaults(parse(text))).toEqual([])
  })
})

/** What the schema that the format publishes has against a file. */
function schemaFaults(file: unknown): string[] {
  const schema = JSON.parse(readFileSync(resolve(root, 'tests/cff/schema.json'), 'utf8')) as object
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  ajv.validate(schema, file)
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
