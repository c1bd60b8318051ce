import type { Move } from '#src/domain/move.ts'

/** How a view names a move and links to its entry: made once for a selection, and read by band and list. */
export type MoveWords = {
  /** The accessible name of its mark. */
  name: (move: Move) => string
  /** Where it took place. */
  place: (move: Move) => string
  /** The address of its entry, with the selection and the band's view of the present address. */
  link: (move: Move) => { pathname: string; search: string }
}
