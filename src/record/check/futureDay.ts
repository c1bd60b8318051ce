import { type Day, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Finding } from './corpus.ts'
import type { JsonPath } from './jsonDocument.ts'

/** The finding for a day after today, in a list of one; none for other days and for what is no date. */
export function futureDay(file: string, path: JsonPath, text: string, today: Day, cure: Texts): Finding[] {
  const span = parseDateSpan(text)
  if (!span || span.first <= today) return []
  const now = formatDay(today)
  const wrong = { es: `Este día aún no llega: hoy es ${now}.`, en: `This day is in the future: today is ${now}.` }
  return [{ file, path, wrong, cure }]
}
