import { createHash } from 'node:crypto'
import type { RecordFacts } from '#src/domain/record.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { kindIds, type Locale, statusIds } from '#src/domain/vocabulary.ts'
import { licence, recordFiles, recordName } from '#src/formats/licence.ts'
import { columnNames, columns } from '#src/formats/table/columns.ts'
import { recordColumnNames } from '#src/formats/table/movesCsv.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { PublishedFile } from '../publishInput.ts'
import { publishTexts } from '../texts.ts'
import type { RecordMeta } from './recordMeta.ts'

/** One language for machines' descriptions: the standard has no place for two. Ours are in the dictionaries. */
const locale: Locale = 'en'

/** The values that a column may hold, where the list is closed. */
function closedLists({ phases }: RecordFacts): Partial<Record<string, readonly string[]>> {
  return {
    status: statusIds,
    kind: kindIds,
    phase: phases.map(({ id }) => id),
    precision: ['day', 'month', 'year'],
  }
}

/** Version 1 of the standard, since that is what its validators and most readers know. */
export function dataPackage(meta: RecordMeta, { record }: Timeline, files: readonly PublishedFile[]): string {
  const descriptor = {
    profile: 'data-package',
    name: recordName(),
    id: meta.url[locale],
    title: meta.title[locale],
    description: meta.description[locale],
    homepage: meta.url[locale],
    version: meta.version,
    created: `${meta.updated}T00:00:00Z`,
    licenses: [licence],
    contributors: [{ title: meta.attribution, role: 'author' }],
    keywords: [
      countryNames(record.home.country)[locale],
      record.subject.name,
      'foreign policy',
      'international relations',
    ],
    resources: files.map((file) => resourceOf(file, record)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf({ path, text }: PublishedFile, record: RecordFacts) {
  const name = path.replace(/^data\//, '')
  const format = name.replace(/^.*\./, '')
  const shared = {
    name: name.replaceAll(/[^-a-z0-9._/]/g, '-'),
    path: name,
    format,
    mediatype: mediatypes[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: [licence],
  }
  return path === recordFiles().plainCsv
    ? { profile: 'tabular-data-resource', ...shared, schema: tableSchema(record) }
    : shared
}

const mediatypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
  md: 'text/markdown',
}

function tableSchema(facts: RecordFacts) {
  const closed = closedLists(facts)
  const words = publishTexts(locale).columns
  const own = columnNames.map((name) => {
    const { type, required } = columns[name]
    const values = closed[name]
    const constraints = { required, ...(name === 'id' && { unique: true }), ...(values && { enum: values }) }
    return { name, type, description: words[name], constraints }
  })
  const record = recordColumnNames.map((name) => ({
    name,
    type: 'string',
    description: words[name],
    constraints: { required: true },
  }))
  return { fields: [...own, ...record], primaryKey: ['id'], missingValues: [''] }
}
