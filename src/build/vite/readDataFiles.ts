import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '#src/record/dataset.ts'
import { dataFolder } from '../dataFolder.ts'

/**
 * Every JSON file of the record, in the order of paths, which begin with "data/" wherever its folder is. The folder
 * schema/ is left out: it is generated from the code, for editors.
 */
export function readDataFiles(root: string, folder = dataFolder(root)): DataFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .toSorted()
    .map((path) => ({ path: `data/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }))
}
