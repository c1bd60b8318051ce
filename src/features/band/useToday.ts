import { useSyncExternalStore } from 'react'
import { type Day, today } from '#src/domain/time/dateSpan.ts'

/** How often it is asked whether a new day has begun, in milliseconds. */
const interval = 60_000

/** The day that it is in a time zone; a page that stays open past midnight follows. */
export function useToday(timeZone: string): Day {
  return useSyncExternalStore(onTime, () => today(timeZone))
}

/** Asks, too, when the page is seen again: timers of hidden pages and of sleeping machines stand still. */
function onTime(ask: () => void): () => void {
  const timer = setInterval(ask, interval)
  document.addEventListener('visibilitychange', ask)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ask)
  }
}
