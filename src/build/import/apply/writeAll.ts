import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to write below a folder, with the text that it replaces: null for a new one. */
export type NewFile = { path: string; text: string; before: string | null }

/** What was written could not be taken back. The message ends with the folder that has the only copies of what was replaced. */
export class HalfWritten extends Error {}

/**
 * Writes all of the files or none. They are written under other names first, and take their places when all are on disk; when
 * anything fails, what has taken its place is taken back, and the error is thrown. Throws, too, where a file is no longer as
 * it was when it was read. `write` is there for tests.
 */
export function writeAll(folder: string, files: readonly NewFile[], write: typeof writeFileSync = writeFileSync): void {
  const undo: (() => void)[] = []
  makeFolder(folder, undo)
  const stage = mkdtempSync(join(folder, '.import-'))
  try {
    for (const [at, { text }] of files.entries()) write(join(stage, String(at)), text)
    for (const [at, file] of files.entries()) {
      const target = join(folder, file.path)
      makeFolder(dirname(target), undo)
      refuseChanged(target, file.before)
      if (file.before !== null) {
        const kept = join(stage, `${at}-before`)
        renameSync(target, kept)
        undo.push(() => renameSync(kept, target))
      }
      renameSync(join(stage, String(at)), target)
      undo.push(() => rmSync(target))
    }
  } catch (error) {
    takeBack(undo, stage, error)
    rmSync(stage, { recursive: true, force: true })
    throw error
  }
  rmSync(stage, { recursive: true, force: true })
}

/** Throws {@link HalfWritten} where a step fails, and leaves the folder `stage` then. */
function takeBack(undo: readonly (() => void)[], stage: string, cause: unknown): void {
  try {
    for (const step of undo.toReversed()) step()
  } catch (error) {
    const why = `${messageOf(cause)}; then, as it was taken back: ${messageOf(error)}`
    throw new HalfWritten(`${why}. ${stage}`, { cause: error })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first !== undefined) undo.push(() => rmSync(first, { recursive: true, force: true }))
}

function refuseChanged(target: string, before: string | null): void {
  const now = existsSync(target) ? readFileSync(target, 'utf8') : null
  if (now !== before) throw new Error(`${target} is not as it was when the import began; nothing was written`)
}
