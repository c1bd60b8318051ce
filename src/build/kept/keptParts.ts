import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { PartValues } from '../tracing/partValues.ts'

/**
 * What an earlier build made of parts of the record, by name: valid as long as each of these parts has the value that it had
 * then. What was made itself is kept elsewhere, under a key or whatever `Made` tells.
 */
export type KeptParts<Made> = {
  /** What is known of a name; null when it was never made, or a part that it was made of has changed. */
  find: (name: string) => Made | null
  /** A key for what is made of these parts now. */
  keyOf: (name: string, parts: readonly string[]) => string
  /** Notes what was made of these parts. */
  keep: (name: string, parts: readonly string[], made: Made) => void
  /** Writes what was found or noted since the file was opened, and forgets the rest. */
  save: () => void
}

/** `parts` and `hashes` belong together; each thing made names its parts by their positions. */
type Saved<Made> = { parts: string[]; hashes: string[]; made: [name: string, parts: number[], made: Made][] }

/** Opens what is kept in a file; a file that cannot be read counts as empty. */
export function openKeptParts<Made>(file: string, values: PartValues): KeptParts<Made> {
  const saved = readSaved<Made>(file)
  const isAsBefore = saved.parts.map((part, at) => values.hashOf(part) === saved.hashes[at])
  const before = new Map(saved.made.map((entry) => [entry[0], entry]))
  const now = new Map<string, { parts: readonly string[]; made: Made }>()
  return {
    find(name) {
      const [, parts = [], made] = before.get(name) ?? []
      if (made === undefined || !parts.every((at) => isAsBefore[at])) return null
      now.set(name, { parts: parts.map((at) => saved.parts[at] ?? ''), made })
      return made
    },
    keyOf(name, parts) {
      const valued = parts.map((part) => [part, values.hashOf(part)])
      return hash('sha256', JSON.stringify([name, valued]), 'hex').slice(0, 24)
    },
    keep: (name, parts, made) => void now.set(name, { parts, made }),
    save() {
      const positions = new Map<string, number>()
      const positionOf = (part: string) => {
        const at = positions.get(part) ?? positions.size
        positions.set(part, at)
        return at
      }
      const made = [...now].map(([name, entry]) => [name, entry.parts.map(positionOf), entry.made] as const)
      const parts = [...positions.keys()]
      const text = JSON.stringify({ parts, hashes: parts.map((part) => values.hashOf(part)), made })
      writeFileSync(`${file}.${process.pid}`, text)
      renameSync(`${file}.${process.pid}`, file) // whole or not at all
    },
  }
}

function readSaved<Made>(file: string): Saved<Made> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Saved<Made>
  } catch {
    return { parts: [], hashes: [], made: [] }
  }
}
