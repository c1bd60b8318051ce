/** What never changes, for useSyncExternalStore, which is then about what the build knew and what the browser knows. */
export function neverChanges() {
  return () => undefined
}
