import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '#src/record/dataset.ts'
import { fileKinds } from '#src/record/schema.ts'
import { readDataFiles } from '../../vite/readDataFiles.ts'

/** `isNew` when the folder holds none of the files yet. */
export type TargetRecord = { files: DataFile[]; isNew: boolean }

/** The lists of a record that has no moves yet. */
const emptyLists: readonly DataFile[] = [
  { path: 'data/tours.json', content: { tours: [] } },
  { path: 'data/published-ids.json', content: { move: [], article: [], country: [], person: [], occasion: [] } },
  { path: 'data/retired-ids.json', content: { retired: [] } },
].map(({ path, content }) => ({ path, text: `${JSON.stringify(content, null, 2)}\n` }))
/** Lists of what moves name: one without moves has none of it. */
const namedByMoves = new Set(['occasions', 'publishers'])
/** The other files that stand alone, such as record.json. */
const described = Object.entries(fileKinds)
  .filter(([kind, { folder }]) => folder === null && !namedByMoves.has(kind))
  .map(([kind]) => `${kind}.json`)

/**
 * The record that takes the rows: that of the folder, or where it has none the one of `base` without its moves, whose files
 * are then written too. Null when there is neither.
 */
export function targetRecord(folder: string, base: string | null): TargetRecord | null {
  if (existsSync(join(folder, 'record.json'))) return { files: readDataFiles(folder, ''), isNew: false }
  if (base === null || !existsSync(join(base, 'record.json'))) return null
  const own = described
    .filter((name) => existsSync(join(base, name)) && !emptyLists.some(({ path }) => path === `data/${name}`))
    .map((name) => ({ path: `data/${name}`, text: readFileSync(join(base, name), 'utf8') }))
  return { files: [...own, ...emptyLists], isNew: true }
}
