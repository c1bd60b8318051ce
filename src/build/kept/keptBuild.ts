import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What builds with the same code kept for the next one: the bundles of the app, and the pages that it rendered. */
export type KeptBuild = {
  /** The folder of everything that was made with this code. */
  folder: string
  /** Removes what was made with other code, but for that of the latest builds. */
  prune: () => void
}

/** Below node_modules, so that the app that renders pages finds its packages. */
const cache = 'node_modules/.cache/site-build'

/** Builds of other code that are kept, too: a site is built for several addresses in turn. */
const others = 2

/** The folder in which a build of this process makes what it moves into the cache when it is whole. */
export function unfinishedFolder(name: string): string {
  return `${cache}/unfinished-${process.pid}/${name}`
}

/** Opens the folder for a site and a key, which is a hash of all that goes into the code. */
export function openKeptBuild(root: string, site: string, key: string): KeptBuild {
  const all = join(root, cache, site)
  const folder = join(all, key)
  mkdirSync(folder, { recursive: true })
  const now = new Date()
  utimesSync(folder, now, now)
  return { folder, prune: () => prune(all, key) }
}

/** Moves a whole folder into the cache. Another build may have been first; then its folder stays. */
export function keepFolder(made: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(made, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
    rmSync(made, { recursive: true })
  }
}

/** Removes what a build of this process did not finish, and what builds left behind that were stopped. */
export function removeUnfinished(root: string): void {
  const folder = join(root, cache)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const id = /^unfinished-(\d+)$/.exec(name)?.[1]
    if (id !== undefined && (Number(id) === process.pid || !isRunning(Number(id)))) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0) // sends nothing: it tells whether there is such a process
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function prune(all: string, key: string): void {
  const folders = readdirSync(all, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== key)
    .map(({ name }) => ({ path: join(all, name), usedAt: statSync(join(all, name)).mtimeMs }))
    .toSorted((a, b) => b.usedAt - a.usedAt)
  for (const { path } of folders.slice(others)) rmSync(path, { recursive: true, force: true })
}
