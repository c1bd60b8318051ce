/** The moves of a mark as the list of the page has them; a mark has them in the order of time. */
export function inOrder<Item>(moves: readonly Item[], newestFirst: boolean): readonly Item[] {
  return newestFirst ? moves.toReversed() : moves
}
