import { type Day, today } from '#src/domain/time/dateSpan.ts'
import { useBrowserValue } from './useBrowserValue.ts'

/** The current day; null in a first render made elsewhere, whose clock is another. */
export function useToday(): Day | null {
  return useBrowserValue<Day | null>(today, null)
}
