/** Writes schema/ in the folder of the record, for editors, after a change of the schema: `node src/build/commands/runTs.mjs src/build/commands/dataSchema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatJsonSchema, jsonSchemas } from '#src/record/jsonSchemas.ts'
import { dataFolder } from '../dataFolder.ts'

const below = `${dataFolder(process.cwd())}/schema`
const folder = join(process.cwd(), below)

mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, name), formatJsonSchema(schema))
  process.stdout.write(`${below}/${name}\n`)
}
