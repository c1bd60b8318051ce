import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps drawn pictures from one build to the next; the key is a hash of everything that a picture depends on. */
export type PictureCache = {
  /** The picture of a key, drawn by `draw` when there is none yet. */
  get: (key: string, draw: () => Promise<Buffer>) => Promise<Buffer>
  /** The picture of a key; null when there is none. */
  find: (key: string) => Promise<Buffer | null>
  /** Notes that a picture is requested without its content. */
  use: (key: string) => void
  /** The number of cache misses. */
  drawn: () => number
  /** Removes pictures that were not requested since the cache was opened. */
  prune: () => Promise<void>
}

/** The folder of a site's cache. One for each site, since a build removes the pictures that it did not ask for. */
export function pictureFolder(root: string, site: string): string {
  return join(root, 'node_modules/.cache/share-pictures', site)
}

/** Opens the cache in a folder, which is created if necessary; with `anew`, what it holds is drawn again. */
export async function openPictureCache(folder: string, anew = false): Promise<PictureCache> {
  await mkdir(folder, { recursive: true })
  const used = new Set<string>()
  let drawn = 0
  const find = async (key: string) => {
    used.add(nameOf(key))
    return anew ? null : readFile(join(folder, nameOf(key))).catch(() => null)
  }
  return {
    find,
    use: (key) => void used.add(nameOf(key)),
    drawn: () => drawn,
    async get(key, draw) {
      const name = nameOf(key)
      const kept = await find(key)
      if (kept) return kept
      const picture = await draw()
      drawn += 1
      const unfinished = join(folder, `${name}.${randomUUID()}`) // another call may be drawing the same picture
      await writeFile(unfinished, picture)
      await rename(unfinished, join(folder, name)) // atomic, so that a stopped build leaves no partial picture
      return picture
    },
    async prune() {
      const names = await readdir(folder)
      const finished = names.filter((name) => name.endsWith('.png')) // the others may be unfinished pictures of another build
      await Promise.all(
        finished.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })),
      )
    },
  }
}

function nameOf(key: string): string {
  return `${key}.png`
}
