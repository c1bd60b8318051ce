import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Small texts that take long to make, by all that they are made from. */
export type KeptTexts = {
  /** The text of what it is made from, as an earlier build made it or as `make` does. */
  get: (from: unknown, make: () => string) => string
  /** Writes the texts that were asked for, and forgets the rest. */
  save: () => void
}

/** Opens the texts in a file; a file that cannot be read counts as empty. */
export function openKeptTexts(file: string): KeptTexts {
  const before = readTexts(file)
  const now = new Map<string, string>()
  return {
    get(from, make) {
      const key = hash('sha256', JSON.stringify(from), 'hex').slice(0, 24)
      const text = now.get(key) ?? before.get(key) ?? make()
      now.set(key, text)
      return text
    },
    save() {
      writeFileSync(`${file}.${process.pid}`, JSON.stringify([...now]))
      renameSync(`${file}.${process.pid}`, file) // whole or not at all
    },
  }
}

/** For who keeps nothing. */
export const noTexts: Pick<KeptTexts, 'get'> = { get: (_from, make) => make() }

function readTexts(file: string): ReadonlyMap<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][])
  } catch {
    return new Map()
  }
}
