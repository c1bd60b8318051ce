import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'

/** A copy of the record in tests/records/small/ that a command may write to. */
export function aRecordFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  cpSync(resolve(import.meta.dirname, '../records/small'), folder, { recursive: true })
  return {
    folder,
    /** Its files as they are now. */
    files: () => readDataFiles('/', folder),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
