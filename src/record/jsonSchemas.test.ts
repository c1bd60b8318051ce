import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatJsonSchema, jsonSchemas } from './jsonSchemas.ts'

const folder = resolve(import.meta.dirname, '../../data/schema')

describe(jsonSchemas, () => {
  it.each(Object.entries(jsonSchemas()))('is what data/schema/%s holds', (name, schema) => {
    const held = readFileSync(resolve(folder, name), 'utf8')
    expect(held, 'run: node src/build/commands/runTs.mjs src/build/commands/dataSchema.ts').toBe(
      formatJsonSchema(schema),
    )
  })

  it('has a file for every kind, and no other is left over', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(jsonSchemas()).toSorted())
  })

  it('tells it in Spanish too, of every field', () => {
    const told = JSON.stringify(jsonSchemas()).match(/"(?:description|title)":"(?:[^"\\\\]|\\\\.)*"/g) ?? []
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((text) => !/":"[^—]*\S — \S/.test(text))).toEqual([])
  })

  it('tells editors what a field is for', () => {
    expect(jsonSchemas()['move.schema.json']).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: {
        updated: {
          description: expect.stringMatching(
            / — The day on which the entry was last revised. A day: year, month and day.$/,
          ),
        },
      },
      additionalProperties: false,
    })
  })
})
