import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The output folder of a build: writes what changed since the build before, and removes what is made no longer. */
export type SiteOutput = {
  folder: string
  /** Makes a file, with its folders. The version is that of the content, unless what the content is made from has one. */
  write: (path: string, content: string | Buffer, version?: string) => void
  /** Makes a file that is there already with a content of this version; false where it is not. */
  holds: (path: string, version: string) => boolean
  /** All files made so far, with their versions and their sizes in bytes. */
  made: () => { path: string; version: string; size: number }[]
  /**
   * Removes the files that were not made, where `isOurs` says that the folder holds nothing else; notes the others for the
   * next build.
   */
  finish: (isOurs: boolean) => void
}

/** The version of a content, and what the file system said of the file when it had been written. */
type Written = [version: string, size: number, mtimeMs: number]

export function versionOf(content: string | Buffer): string {
  return hash('sha256', content, 'hex').slice(0, 20)
}

/**
 * Opens an output folder. What was written is noted in `notes`, at the end: a file counts as written if the file system says
 * of it what it said then, so that nothing that something else wrote is taken for ours.
 */
export function openSiteOutput(folder: string, notes: string): SiteOutput {
  const before = readNotes(notes)
  const written = new Map<string, Written>()
  const folders = new Set<string>()
  const holds = (path: string, version: string): boolean => {
    const known = before.get(path)
    if (known?.[0] !== version) return false
    const found = statSync(join(folder, path), { throwIfNoEntry: false })
    if (found?.size !== known[1] || found.mtimeMs !== known[2]) return false
    written.set(path, known)
    return true
  }
  /** Even where it did not change: its time is that of the build. */
  const touch = (path: string) => {
    const known = written.get(path)
    if (!known) return
    const now = new Date()
    utimesSync(join(folder, path), now, now)
    written.set(path, [known[0], known[1], statSync(join(folder, path)).mtimeMs])
  }
  return {
    folder,
    holds,
    made: () => [...written].map(([path, [version, size]]) => ({ path, version, size })),
    write(path, content, version = versionOf(content)) {
      if (holds(path, version)) return
      const file = join(folder, path)
      const parent = dirname(file)
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
      folders.add(parent)
      writeFileSync(file, content)
      const { size, mtimeMs } = statSync(file)
      written.set(path, [version, size, mtimeMs])
    },
    finish(isOurs) {
      touch('index.html')
      if (isOurs) removeOthers(folder, new Set(written.keys()))
      mkdirSync(dirname(notes), { recursive: true })
      writeFileSync(`${notes}.${process.pid}`, JSON.stringify([...written]))
      renameSync(`${notes}.${process.pid}`, notes)
    },
  }
}

function readNotes(notes: string): Map<string, Written> {
  try {
    return new Map(JSON.parse(readFileSync(notes, 'utf8')) as [string, Written][])
  } catch {
    return new Map()
  }
}

/** Removes the files of a folder that are not among these, and folders without files; `.git` stays, as it does with Vite. */
function removeOthers(folder: string, kept: ReadonlySet<string>, below = ''): boolean {
  let isEmpty = true
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    const isKept = entry.isDirectory() ? path === '.git' || !removeOthers(folder, kept, `${path}/`) : kept.has(path)
    if (isKept) isEmpty = false
    else rmSync(join(folder, path), { recursive: true, force: true })
  }
  return isEmpty
}
