import { foldText } from '#src/domain/foldText.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '#src/record/schema.ts'

/**
 * The moves that may be the event of a draft: with a day that both have, and a place or a person in common. Not of one kind
 * alone, as the rule for duplicates has it: the kind of a draft is guessed.
 */
export function alikeMoves(draft: MoveFile, moves: readonly MoveFile[]): MoveFile[] {
  const whereAndWho = new Set(keysOf(draft))
  return moves.filter((move) => hasDayOf(draft, move) && keysOf(move).some((key) => whereAndWho.has(key)))
}

function hasDayOf(one: MoveFile, other: MoveFile): boolean {
  const [a, b] = [parseDateSpan(one.date), parseDateSpan(other.date)]
  return a?.precision === 'day' && b?.precision === 'day' && a.first <= b.last && b.first <= a.last
}

function keysOf({ places, counterparts }: MoveFile): string[] {
  return [
    ...places.map(({ country, city }) => `${country} ${foldText(city?.es ?? '')}`),
    ...counterparts.map(({ id }) => id),
  ]
}
