import type { FacetColumn } from '../facetColumn.ts'
import type { Timeline } from '../timeline.ts'

/** The headline figures of a selection. The catalogues of features/figures explain each to readers (`rules`). */
export type Figures = { moves: number; countries: number; people: number; sources: number }

/** Counts a selection, given as positions in the timeline, over the columns of the record. */
export function figuresOf({ columns, moves }: Timeline, indices: readonly number[]): Figures {
  const countries = distinctCounter(columns.abroad)
  const people = distinctCounter(columns.facets.person)
  const sources = distinctCounter(columns.sources)
  for (const index of indices) {
    sources.add(index)
    countries.add(index)
    if (moves[index]?.status === 'occurred') people.add(index)
  }
  return {
    moves: indices.length,
    countries: countries.count(),
    people: people.count(),
    sources: sources.count(),
  }
}

/** How many milestones a record has, whatever their status. */
export function milestoneCount({ moves }: Pick<Timeline, 'moves'>): number {
  return moves.filter(({ kind }) => kind === 'milestone').length
}

/** Counts how many different values of a column the added rows have. */
function distinctCounter({ size, offsets, values }: FacetColumn) {
  const seen = new Uint8Array(size)
  let distinct = 0
  return {
    add(row: number) {
      const end = offsets[row + 1] ?? 0
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const value = values[at] ?? 0
        if (seen[value] === 1) continue
        seen[value] = 1
        distinct += 1
      }
    },
    count: () => distinct,
  }
}
