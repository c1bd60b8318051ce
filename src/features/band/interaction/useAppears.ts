import { useDeferredValue } from 'react'

/**
 * Whether marks that are added now appear by degrees: those of a step of the window or of a filter, not those of a gesture,
 * nor the first ones, which stand where the built page has painted them.
 */
export function useAppears(isStep: boolean): boolean {
  const hasStood = useDeferredValue(true, false)
  return hasStood && isStep
}
