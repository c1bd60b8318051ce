import { render, screen, within } from '@testing-library/react'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DataFields } from '#src/app/pages/data/DataFields.tsx'
import { recordDownloads } from '#src/build/downloads/recordDownloads.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { recordFiles } from '#src/formats/licence.ts'
import { compileTimeline } from '#src/record/compile/compileTimeline.ts'
import { optionalColumn } from '#src/record/fields/column.ts'
import { derivedFields } from '#src/record/fields/derived.ts'
import { entries, publishedMoveFields } from '#src/record/fields/entries.ts'
import { type Field, field } from '#src/record/fields/field.ts'
import { forms } from '#src/record/fields/forms.ts'
import { indexColumns } from '#src/record/fields/indexColumns.ts'
import { indexWriters } from '#src/record/fields/indexWriters.ts'
import { fieldsOf } from '#src/record/fields/moveTable.ts'
import { publishedOrder } from '#src/record/fields/namedColumns.ts'
import { schemaOf } from '#src/record/fields/schemaOf.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { aMoveFile, texts } from './builders/dataFiles.ts'
import { aPublishInput } from './builders/publishInput.ts'
import { readCsv } from './builders/readCsv.ts'

/** A field as the table of fields would say it: all else here is derived from it. */
const protocol = field({
  type: ({ text }) => text,
  optional: true,
  meaning: { es: 'Quién dispuso el protocolo.', en: 'Who arranged the protocol.' },
  form: forms.text,
  example: '"Cancillería"',
  csv: { protocol: optionalColumn },
})
const table = { written: { ...publishedMoveFields, protocol }, derived: derivedFields }
const words = 'Who arranged the protocol. Text.'

/** Two moves, of which the second leaves the field out. */
const plain = aPublishInput(aMoveFile({ id: 'lima' }), aMoveFile({ id: 'quito' }))
const moves = plain.dataset.moves.map((move) =>
  move.id === 'lima' ? Object.assign({ protocol: 'Torre Tagle' }, move) : move,
)
const input = { ...plain, dataset: { ...plain.dataset, moves } }
const files = new Map(recordDownloads(input, table).map(({ path, text }) => [path, text]))
const read = (path: string) => files.get(path) ?? ''
const valuesOf = (values: readonly { id?: unknown; protocol?: unknown }[]) =>
  values.map(({ id, protocol: value }) => [id, value])

describe('a field that is added to the table of fields', () => {
  it('is in the schema, with its meaning for editors, and checked', () => {
    const schema = schemaOf(table.written)
    const { properties, required } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
    expect(properties).toHaveProperty('protocol', { type: 'string', minLength: 1, description: words })
    expect(required).not.toContain('protocol')
    expect(moves.map((move) => schema.safeParse(move).success)).toEqual([true, true])
    expect(schema.safeParse({ ...moves[0], protocol: 7 }).success).toBe(false)
  })

  it('is in the index, and read from it, when it has a column there', () => {
    const indexed = { ...protocol, index: { protocol: (value: unknown) => value } } as Field
    const tables = {
      table: { ...table, written: { ...table.written, protocol: indexed } },
      writers: { ...indexWriters, protocol: (value: unknown) => value },
    }
    const index = compileTimeline(input.dataset, [], tables)
    const titles = [{ year: 2025, moves: 2, files: texts('titles') }]
    const { timeline } = parseTimelineFile(JSON.parse(JSON.stringify({ ...index, titles })), plain.timeline.record, {
      ...indexColumns,
      protocol: (entry: unknown) => entry,
    })
    expect(valuesOf(timeline.moves)).toEqual([
      ['lima', 'Torre Tagle'],
      ['quito', null],
    ])
  })

  it.each([recordFiles().csv, recordFiles().plainCsv])('is the last column of moves in %s', (path) => {
    const [names = [], ...rows] = readCsv(read(path))
    const at = names.indexOf('protocol')
    expect(names[at - 1]).toBe(publishedOrder.at(-1))
    expect(rows.map((row) => row[at])).toEqual(['Torre Tagle', ''])
  })

  it('is in JSON and JSON Lines, null where a move leaves it out', () => {
    const expected = [
      ['lima', 'Torre Tagle'],
      ['quito', null],
    ]
    expect(valuesOf(JSON.parse(read(recordFiles().json)).moves)).toEqual(expected)
    const lines = read(recordFiles().jsonl).trimEnd().split('\n')
    expect(valuesOf(lines.map((line) => JSON.parse(line)))).toEqual(expected)
  })

  it('is a property in GeoJSON', () => {
    const { features } = JSON.parse(read(recordFiles().geojson)) as FeatureCollection
    expect(features.map(({ properties }) => properties?.protocol)).toEqual(['Torre Tagle', ''])
  })

  it('is described in the dictionaries, as a column and as a field of JSON, and in the data package', () => {
    expect(read(recordFiles().dictionary.en)).toContain(`| \`protocol\` | string | ${words} |\n`)
    expect(read(recordFiles().dictionary.en)).toContain(`| \`protocol\` | ${words} |\n`)
    expect(read(recordFiles().dictionary.es)).toContain('| `protocol` | Quién dispuso el protocolo. Texto. |\n')
    expect(JSON.parse(read(recordFiles().package)).resources[0].schema.fields).toContainEqual({
      name: 'protocol',
      type: 'string',
      description: words,
      constraints: { required: false },
    })
  })

  it('is refused when it follows from others and is to be written after a field that there is not', () => {
    const misplaced = { ...derivedFields, unplaced: { ...derivedFields.url, after: 'protocoll' as 'id' } }
    expect(() => fieldsOf({ ...table, derived: misplaced })).toThrow('"unplaced" is to follow "protocoll"')
  })

  it('is on the data page, with its example', () => {
    render(
      <DataFields texts={dataTexts('es')} tables={{ ...entries, move: { ...entries.move, fields: table.written } }} />,
    )
    const fields = within(screen.getByRole('table', { name: 'Movimiento' }))
    const row = fields.getByRole('rowheader', { name: /^protocol/ }).closest('tr')
    expect(row).toHaveTextContent('protocol opcionalQuién dispuso el protocolo.Texto. "Cancillería"')
  })
})
