import { createHash } from 'node:crypto'
import type { RecordFacts } from '#src/domain/record.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { metaColumnNames, type RecordMeta } from '#src/formats/fileMeta.ts'
import { licence, recordFiles, recordName } from '#src/formats/licence.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { MoveTable } from '#src/record/fields/moveTable.ts'
import type { PublishedFile } from '../publishInput.ts'
import { publishTexts } from '../texts.ts'
import { columnWords } from './columnWords.ts'

/** The language of descriptions: the standard allows only one. The dictionaries are in every language. */
const locale: Locale = 'en'

type Described = { meta: RecordMeta; record: RecordFacts; files: readonly PublishedFile[]; table: MoveTable }

/** Version 1 of the standard, since that is what its validators and most readers know. */
export function dataPackage({ meta, record, files, table }: Described): string {
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
    resources: files.map((file) => resourceOf(file, () => tableSchema(table, record))),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf({ path, text }: PublishedFile, schemaOfTable: () => object) {
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
    ? { profile: 'tabular-data-resource', ...shared, schema: schemaOfTable() }
    : shared
}

const mediatypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
  md: 'text/markdown',
}

function tableSchema(table: MoveTable, record: RecordFacts) {
  const own = columnWords(table).map(({ name, column: { type, required, values }, words }) => {
    const constraints = { required, ...(name === 'id' && { unique: true }), ...(values && { enum: values(record) }) }
    return { name, type, description: words[locale], constraints }
  })
  const meta = metaColumnNames.map((name) => ({
    name,
    type: 'string',
    description: publishTexts(locale).metaColumns[name],
    constraints: { required: true },
  }))
  return { fields: [...own, ...meta], primaryKey: ['id'], missingValues: [''] }
}
