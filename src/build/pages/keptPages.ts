import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openKeptParts } from '../kept/keptParts.ts'
import type { PageInput } from '../publishInput.ts'
import type { TracedRecord } from '../tracing/tracedRecord.ts'
import type { MadePage } from './pages.ts'

/** Pages as earlier builds with the same code made them. */
export type KeptPages = {
  /** A page that is kept, where nothing that it reads has changed; otherwise `make` makes it. */
  get: (name: string, make: (input: PageInput) => Promise<MadePage>) => Promise<MadePage>
  /** How many were made. */
  made: () => number
  /** Notes what there is for the next build, and removes the rest. */
  save: () => void
}

/**
 * Opens the pages in a folder. The file of a page is named by a hash of all that it was made of, so that none is ever wrong;
 * which page has which file is written at the end.
 */
export function openKeptPages(folder: string, { tracer, values, input }: TracedRecord): KeptPages {
  const pages = join(folder, 'pages')
  mkdirSync(pages, { recursive: true })
  const kept = openKeptParts<string>(join(folder, 'pages.json'), values)
  const used = new Set<string>()
  let made = 0
  return {
    async get(name, make) {
      const known = kept.find(name)
      const page = known === null ? null : readPage(join(pages, known))
      if (known !== null && page) {
        used.add(known)
        return page
      }
      const { value, parts } = await tracer.trace(() => make(input()))
      const key = kept.keyOf(name, parts)
      writePage(join(pages, key), value)
      kept.keep(name, parts, key)
      used.add(key)
      made += 1
      return value
    },
    made: () => made,
    save() {
      kept.save()
      for (const name of readdirSync(pages)) {
        if (!used.has(name) && !isUnfinished(name)) rmSync(join(pages, name), { force: true })
      }
    },
  }
}

function readPage(file: string): MadePage | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MadePage
  } catch {
    return null
  }
}

/** That of a page which a build, perhaps another one, is writing. */
function isUnfinished(name: string): boolean {
  return name.includes('.')
}

function writePage(file: string, page: MadePage): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(page))
  renameSync(unfinished, file) // whole or not at all
}
