import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '#src/record/dataset.ts'

/** Every JSON file below data/, in the order of paths. data/schema/ is left out: it is made from the code, for editors. */
export function readDataFiles(root: string): DataFile[] {
  return readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') && !path.startsWith('data/schema/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
