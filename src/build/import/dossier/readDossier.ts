import type { Day } from '#src/domain/time/dateSpan.ts'
import { type Fault, inWords } from '../fault.ts'
import type { Reading } from '../reading.ts'
import type { KnownRecord } from '../rows/knownRecord.ts'
import { type DossierSource, dossierMoveSchema, dossierSchema, dossierSourceSchema } from './dossierSchema.ts'
import { moveOfDossier } from './moveOfDossier.ts'

/** A dossier, its moves counted from 1; null when the JSON is none. */
export function readDossier(json: unknown, known: KnownRecord, today: Day): Reading | null {
  const { data } = dossierSchema.safeParse(json)
  if (!data) return null
  const sources = sourcesById(data.sources)
  const results = data.moves.map((entry, at) => {
    const { data: move, error } = dossierMoveSchema.safeParse(entry)
    if (move) return moveOfDossier(move, at + 1, { sources, known, today })
    return { faults: error.issues.map(({ path }) => shapeFault(at + 1, path.join('.'), entry)) }
  })
  return {
    unit: 'entry',
    total: data.moves.length,
    leftOut: 0,
    moves: results.flatMap((result) => ('faults' in result ? [] : [result])),
    faults: results.flatMap((result) => ('faults' in result ? result.faults : [])),
    tours: [],
    unread: Object.keys(data)
      .filter((name) => !['sources', 'moves'].includes(name))
      .map((column) => ({ column, rows: 1 })),
  }
}

function sourcesById(entries: readonly unknown[]): ReadonlyMap<string, DossierSource> {
  const sources = entries.flatMap((entry) => dossierSourceSchema.safeParse(entry).data ?? [])
  return new Map(sources.map((source) => [source.id, source]))
}

function shapeFault(row: number, column: string, entry: unknown): Fault {
  const value = JSON.stringify(entry)?.slice(0, 60) ?? null
  return { row, column: column || null, value, ...inWords((t) => t.notOfForm) }
}
