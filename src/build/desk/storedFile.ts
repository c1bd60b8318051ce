import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FailureId, SaveAnswer, StoredFile } from '#src/desk/deskProtocol.ts'

/** The file as it is on disk; null when there is none. */
export function readStored(path: string): StoredFile | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

/**
 * Writes a file unless it is another than the one the editor began with: `base` is the hash of that one, null where there
 * was none. A file that has the text already is as good as written. The text is written beside it and then takes its name, so that a full disk leaves the old file whole.
 */
export function saveStored(path: string, text: string, base: string | null): SaveAnswer {
  const beside = `${path}.${process.pid}.tmp`
  try {
    const theirs = readStored(path)
    if (theirs?.text === text) return { result: 'saved', file: theirs }
    if ((theirs?.hash ?? null) !== base) return { result: 'conflict', theirs, mine: text }
    writeWhole(beside, text)
    renameSync(beside, path)
    const file = readStored(path)
    return file ? { result: 'saved', file } : { result: 'conflict', theirs: null, mine: text }
  } catch (error) {
    removeQuietly(beside)
    const detail = error instanceof Error ? error.message : String(error)
    return { result: 'failed', reason: reasonOf(error, dirname(path)), detail }
  }
}

/** Until the bytes are on the disk, where a full one is noticed. */
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'w')
  try {
    const bytes = Buffer.from(text)
    let at = 0
    while (at < bytes.length) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What is left of a failed attempt; a disk that cannot be written may not let it go. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // the failure that led here is the one to report
  }
}

function reasonOf(error: unknown, folder: string): FailureId {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'notAllowed'
  return existsSync(folder) ? 'failed' : 'noFolder'
}
