import { type Day, today } from '#src/domain/time/dateSpan.ts'
import { useBrowserValue } from './useBrowserValue.ts'

/** The current day in a time zone; null in a first render made elsewhere, whose clock is another. */
export function useToday(timeZone: string): Day | null {
  return useBrowserValue<Day | null>(() => today(timeZone), null)
}
