/** The history state of the links that lead from an entry back to the timeline as the reader left it. */
export const wayBack = { isWayBack: true } as const

/** Whether such a link led to a location; `state` is what the history holds of it, which may be of any kind. */
export function isWayBack(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isWayBack' in state
}
