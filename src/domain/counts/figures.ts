import type { FacetColumn } from '../facetColumn.ts'
import type { Move } from '../move.ts'
import type { Timeline } from '../timeline.ts'

/**
 * What each word counts, on every screen: the only place that says it in code. The catalogues of features/figures say it to
 * readers (`rules`).
 */
export type Figures = {
  /** Entries, whatever their status. */
  moves: number
  /** Countries visited: those outside the home country in which a move took place. */
  countries: number
  /** Countries involved: those outside the home country of places and counterparts, and those that a move is about. */
  involved: number
  /** Counterparts: all people that moves name, whatever the status of the move. */
  people: number
  /** Pages and articles, each once. */
  sources: number
}

/** Counts a selection, given as positions in the timeline, over the columns of the record. */
export function figuresOf({ columns, record, vocabulary }: Timeline, indices: readonly number[]): Figures {
  const count = (column: FacetColumn, without = -1) => distinctValues(column, indices, without)
  return {
    moves: indices.length,
    countries: count(columns.abroad),
    involved: count(columns.facets.country, vocabulary.country.indexOf(record.home.country)),
    people: count(columns.facets.person),
    sources: count(columns.sources),
  }
}

/** How many of some moves are known to have taken place. */
export function occurredCount(moves: readonly Pick<Move, 'status'>[]): number {
  return moves.filter(({ status }) => status === 'occurred').length
}

/** How many milestones a record has, whatever their status. */
export function milestoneCount({ moves }: Pick<Timeline, 'moves'>): number {
  return moves.filter(({ kind }) => kind === 'milestone').length
}

/** How many different values of a column some rows have, one value left out. */
function distinctValues({ size, offsets, values }: FacetColumn, rows: readonly number[], without: number): number {
  const seen = new Uint8Array(size)
  let distinct = 0
  for (const row of rows) {
    const end = offsets[row + 1] ?? 0
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      if (seen[value] === 1 || value === without) continue
      seen[value] = 1
      distinct += 1
    }
  }
  return distinct
}
