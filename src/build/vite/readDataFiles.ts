import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decodeFile } from '#src/record/check/reading/decodeFile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { dataFolder } from '../dataFolder.ts'

/**
 * Every file of the record, in the order of paths, which begin with "data/" wherever its folder is. What was meant as
 * one and is none is read too, for the check to name it: "2026-05-02-quito.JSON" would vanish without a
 * word. The folder schema/ is left out: it is generated from the code, for editors.
 */
export function readDataFiles(root: string, folder = dataFolder(root)): DataFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(root, folder), join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => isMeantAsData(path) && !path.startsWith('schema/'))
    .toSorted()
    .map((path) => decodeFile(`data/${path}`, readFileSync(join(root, folder, path))))
}

/** Whatever lies beside the entries, and elsewhere what has ".json" in its name. Programs and systems hide theirs by a dot. */
function isMeantAsData(path: string): boolean {
  return !/(?:^|\/)\./.test(path) && /^(?:moves|articles)\/|\.json/i.test(path)
}
