/**
 * Turns a table into a record folder to measure with: `npm run bench:convert -- MAP.json TABLE.csv OUT_FOLDER
 * [--limit N] [--role ROLE]`. See bench/README.md.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { csvParse } from 'd3-dsv'
import { recordSchema } from '#src/record/recordSchema.ts'
import { parseColumnMap } from './convert/columnMap.ts'
import { convertRows } from './convert/convertRows.ts'
import { recordFiles } from './convert/recordFiles.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { limit: { type: 'string' }, role: { type: 'string' } },
})
const [mapPath, tablePath, out] = positionals
if (!mapPath || !tablePath || !out) {
  throw new Error('npm run bench:convert -- MAP.json TABLE.csv OUT_FOLDER [--limit N] [--role ROLE]')
}
if (existsSync(out) && readdirSync(out).length > 0) throw new Error(`${out} is not empty`)

const map = parseColumnMap(readFileSync(mapPath, 'utf8'))
const beside = (name: string) => join(dirname(mapPath), name)
const table = csvParse(readFileSync(tablePath, 'utf8').replace(/^\uFEFF/, ''))
const rows = table
  .map((cells, index) => ({ number: index + 1, cells }))
  .filter(({ cells }) => values.role === undefined || cells[map.columns.role] === values.role)
const { moves: all, refused } = convertRows(rows, map)
const newest = all.toSorted((a, b) => b.facts.start.first - a.facts.start.first)
const moves = newest.slice(0, values.limit === undefined ? all.length : Number(values.limit))
if (moves.length === 0) throw new Error('no row was converted')

mkdirSync(join(out, 'moves'), { recursive: true })
const record = recordSchema.parse(JSON.parse(readFileSync(beside('record.json'), 'utf8')))
for (const [path, text] of recordFiles(moves, map, record)) writeFileSync(join(out, path), text)
for (const name of ['themes.json', 'method.json', 'coverage.json']) cpSync(beside(name), join(out, name))

for (const { number, reason } of refused) process.stdout.write(`row ${number}: ${reason}\n`)
process.stdout.write(
  `${table.length} rows: ${table.length - rows.length} of another role, ${refused.length} refused, ` +
    `${all.length - moves.length} beyond the limit, ${moves.length} moves written to ${out}\n`,
)
