import type { Move } from './move.ts'
import type { Timeline } from './timeline.ts'
import type { CountryCode, MoveId, PersonId } from './vocabulary.ts'

/** The moves that share something, by what they share, in order of time. */
export type MoveGroups = {
  tour: ReadonlyMap<string, readonly Move[]>
  occasion: ReadonlyMap<string, readonly Move[]>
  people: ReadonlyMap<PersonId, readonly Move[]>
  countries: ReadonlyMap<CountryCode, readonly Move[]>
  /** Those that were postponed, by the move that replaced them. */
  postponedTo: ReadonlyMap<MoveId, readonly Move[]>
}

/** Gathers the groups of a whole timeline; to be asked for by {@link derivedOf}, since every entry needs some of them. */
export function moveGroups({ moves }: Pick<Timeline, 'moves'>): MoveGroups {
  return {
    tour: groupBy(moves, ({ tour }) => single(tour)),
    occasion: groupBy(moves, ({ occasion }) => single(occasion)),
    people: groupBy(moves, ({ people }) => people),
    countries: groupBy(moves, ({ countries }) => countries),
    postponedTo: groupBy(moves, ({ postponedTo }) => single(postponedTo)),
  }
}

function groupBy(moves: readonly Move[], keysOf: (move: Move) => readonly string[]): Map<string, Move[]> {
  const groups = new Map<string, Move[]>()
  for (const move of moves) {
    for (const key of keysOf(move)) {
      const group = groups.get(key)
      if (group) group.push(move)
      else groups.set(key, [move])
    }
  }
  return groups
}

function single(key: string | null): readonly string[] {
  return key === null ? [] : [key]
}
