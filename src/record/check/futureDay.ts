import { type Day, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Finding } from './corpus.ts'
import type { JsonPath } from './jsonDocument.ts'

/** The finding for a day after today, in a list of one; none for other days and for what is no date. */
export function futureDay(file: string, path: JsonPath, text: string, today: Day, cure: string): Finding[] {
  const span = parseDateSpan(text)
  if (!span || span.first <= today) return []
  return [{ file, path, wrong: `This day is in the future: today is ${formatDay(today)}.`, cure }]
}
