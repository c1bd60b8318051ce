import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps drawn pictures from one build to the next, by a key that names all that they depend on. */
export type PictureCache = {
  /** The picture of a key, drawn by `draw` when there is none yet. */
  get: (key: string, draw: () => Promise<Buffer>) => Promise<Buffer>
  /** How many have been drawn, not found. */
  drawn: () => number
  /** Removes what nothing has asked for since the cache was opened. */
  prune: () => Promise<void>
}

/** Opens the cache in a folder, which is made when it is not there. */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  await mkdir(folder, { recursive: true })
  const used = new Set<string>()
  let drawn = 0
  return {
    drawn: () => drawn,
    async get(key, draw) {
      const name = `${key}.png`
      used.add(name)
      const kept = await readFile(join(folder, name)).catch(() => null)
      if (kept) return kept
      const picture = await draw()
      drawn += 1
      const unfinished = join(folder, `${name}.${randomUUID()}`) // another may be drawing one that is alike
      await writeFile(unfinished, picture)
      await rename(unfinished, join(folder, name)) // a build that is stopped leaves no half picture
      return picture
    },
    async prune() {
      const names = await readdir(folder)
      const finished = names.filter((name) => name.endsWith('.png')) // another build may be at work on the rest
      await Promise.all(
        finished.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })),
      )
    },
  }
}
