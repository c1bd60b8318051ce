import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ourRecord } from '#tests/builders/ourRecord.ts'
import { citationCff } from './citationCff.ts'

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

  it('is what the repository holds, with the version of the record', () => {
    const held = readFileSync(resolve(import.meta.dirname, '../../CITATION.cff'), 'utf8')
    expect(held, 'run: npm run data:publish-ids').toBe(citationCff(ourRecord().updated, null))
  })
})
