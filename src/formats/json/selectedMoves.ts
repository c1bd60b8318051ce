import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { selectionFields } from '#src/record/fields/selection.ts'

type Fields = typeof selectionFields

/**
 * A move in files of a selection: the fields that the timeline has. They are named and written as in the files of the whole
 * record, which have more fields.
 */
export type SelectedMove = { [Name in keyof Fields]: ReturnType<Fields[Name]['of']> }

/** The selected moves in the order of time: exactly those, each once. `urlOf` gives the whole addresses of an entry. */
export function selectedMoves(
  timeline: Timeline,
  indices: readonly number[],
  urlOf: (move: Move) => Texts,
): readonly SelectedMove[] {
  const names = new Map(timeline.people.map(({ id, name }) => [id, name]))
  const facts = { urlOf, nameOf: (id: string) => names.get(id) ?? id }
  return indices.flatMap((index) => {
    const move = timeline.moves[index]
    if (!move) return []
    const values = Object.entries(selectionFields).map(([name, { of }]) => [name, of(move, facts)])
    return [Object.fromEntries(values) as SelectedMove]
  })
}
