import type { RecordFacts } from '#src/domain/record.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { RecordFile } from '../recordSchema.ts'

/** What data/record.json says, as the app holds it: days as numbers, every field there. It survives JSON. */
export function recordFactsOf({ site, subject, home, firstDay, phases, locales }: RecordFile): RecordFacts {
  return {
    site,
    subject,
    home,
    firstDay: toDay(firstDay),
    phases: phases.map(({ from, ...phase }) => ({ ...phase, from: from === undefined ? null : toDay(from) })),
    locales,
  }
}
