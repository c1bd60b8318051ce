/**
 * Writes what editors read of schema and vocabularies, after a change of them: `npm run data:schema`. That is schema/ in the
 * folder of the record, and the tables of CONTRIBUTING, which are about the record of this repository alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setRecord } from '#src/domain/currentRecord.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import { formatJsonSchema, jsonSchemas } from '#src/record/jsonSchemas.ts'
import { recordSchema } from '#src/record/recordSchema.ts'
import { themesSchema } from '#src/record/schema.ts'
import { contributingFiles, withTermTables } from '../contributing/termTables.ts'
import { dataFolder } from '../dataFolder.ts'

const below = `${dataFolder(process.cwd())}/schema`
const folder = join(process.cwd(), below)

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), formatJsonSchema(schema))
  process.stdout.write(`${below}/${name}\n`)
}

if (dataFolder(process.cwd()) === 'data') {
  setRecord(recordFactsOf(recordSchema.parse(JSON.parse(read('data/record.json')))))
  const { themes } = themesSchema.parse(JSON.parse(read('data/themes.json')))
  for (const locale of localeIds) {
    const path = contributingFiles[locale]
    writeFileSync(path, withTermTables(read(path), locale, themes))
    process.stdout.write(`${path}\n`)
  }
}

function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8')
}
