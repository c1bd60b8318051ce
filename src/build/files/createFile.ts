import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a new file, whole or not at all, and never over another. Throws the error of the file system: `EEXIST` when a file
 * of that name is there, also one made at this moment, and `ENOSPC` when the disk is full, which leaves nothing behind.
 */
export function createFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  try {
    writeFileSync(unfinished, text, { flush: true })
    linkSync(unfinished, path) // unlike a rename, it fails where the name is taken
  } finally {
    rmSync(unfinished, { force: true })
  }
}
