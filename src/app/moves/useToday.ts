import { type Day, today } from '#src/domain/time/dateSpan.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'

/** The current day in a time zone; null while React hydrates, because the page was prerendered on another day. */
export function useToday(timeZone: string): Day | null {
  return useBrowserValue<Day | null>(() => today(timeZone), null)
}
