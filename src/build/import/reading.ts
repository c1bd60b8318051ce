import type { MoveFile, ToursFile } from '#src/record/schema.ts'
import type { Fault } from './fault.ts'

export type Tour = ToursFile['tours'][number]

/** A row that became a move. `assumed` names what the file does not hold of it, and was filled in. */
export type ReadMove = { row: number; move: MoveFile; assumed: readonly string[] }

/** What was read of a file: every row that was asked for is among the moves, or in the faults with its reason. */
export type Reading = {
  /** How the file counts what it holds: rows of a table from its header, entries of JSON from 1. */
  unit: 'row' | 'entry'
  /** How many rows or entries the file has, empty ones not counted. */
  total: number
  /** How many of them were not asked for. */
  leftOut: number
  moves: readonly ReadMove[]
  faults: readonly Fault[]
  /** Tours that the moves name and that the record need not have yet. */
  tours: readonly Tour[]
  /** What the file holds and the record does not keep, with the number of rows that have it. */
  unread: readonly { column: string; rows: number }[]
}
