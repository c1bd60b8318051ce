import type { Move, MoveDetail } from '#src/domain/move.ts'
import { texts } from './dataFiles.ts'

/** The detail of a move, identified by its summary. */
export function aDetail({ id, date }: Move): MoveDetail {
  return {
    id,
    date,
    added: '2026-07-01',
    updated: '2026-08-01',
    revisions: [],
    places: [],
    counterparts: [],
    delegation: [],
    summary: { es: `Resumen de ${id}.`, en: `Summary of ${id}.` },
    dateNote: null,
    outcomeNote: null,
    postponedTo: null,
    claims: [{ nature: 'reported', text: texts('They met.'), sources: [], quotes: [] }],
    sources: [],
    disagreements: null,
  }
}
