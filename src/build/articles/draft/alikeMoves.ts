import { foldText } from '#src/domain/foldText.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '#src/record/schema.ts'

/**
 * The moves that may be the event of a draft: with a day that both have, and a place or a person in common. Not of one kind
 * alone, as the rule for duplicates has it: the kind of a draft is guessed.
 */
export function alikeMoves(draft: MoveFile, moves: readonly MoveFile[]): MoveFile[] {
  const whereAndWho = [...placesOf(draft), ...peopleOf(draft)]
  return moves.filter(
    (move) => hasDayOf(draft, move) && haveOneInCommon(whereAndWho, [...placesOf(move), ...peopleOf(move)]),
  )
}

/**
 * Whether a move alike is the event of a draft, unless an editor knows better: with a person in common, and the place or the
 * kind.
 */
export function isSameEvent(draft: MoveFile, alike: MoveFile): boolean {
  const isOfKind = draft.kind === alike.kind
  return (
    haveOneInCommon(peopleOf(draft), peopleOf(alike)) && (isOfKind || haveOneInCommon(placesOf(draft), placesOf(alike)))
  )
}

function hasDayOf(one: MoveFile, other: MoveFile): boolean {
  const [a, b] = [parseDateSpan(one.date), parseDateSpan(other.date)]
  return a?.precision === 'day' && b?.precision === 'day' && a.first <= b.last && b.first <= a.last
}

function placesOf({ places }: MoveFile): string[] {
  return places.map(({ country, city }) => `${country} ${foldText(city?.es ?? '')}`)
}

function peopleOf({ counterparts }: MoveFile): string[] {
  return counterparts.map(({ id }) => id)
}

function haveOneInCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one))
}
