import { useSyncExternalStore } from 'react'
import { type Day, today } from '#src/domain/dateSpan.ts'

/** The current day; null in a first render made elsewhere, whose clock is another. */
export function useToday(): Day | null {
  return useSyncExternalStore(neverChanges, () => today(), unknown)
}

function neverChanges() {
  return () => undefined
}

function unknown() {
  return null
}
