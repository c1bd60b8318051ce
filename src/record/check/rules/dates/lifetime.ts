import { calendarOf, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** Nobody who acts in the years of a record acted longer before it began. */
const yearsBefore = 80

/** A move is of the lifetime of the subject: not older by eighty years than the first day of the record. */
export function lifetimeRule({ record, moves }: Corpus): Finding[] {
  const begins = record && parseDateSpan(record.entry.firstDay)
  if (!begins) return []
  const earliest = calendarOf(begins.first).year - yearsBefore
  return moves.flatMap(({ file, entry }): Finding[] => {
    const span = parseDateSpan(entry.date)
    if (!span || calendarOf(span.first).year >= earliest) return []
    return [
      {
        file,
        path: ['date'],
        wrong: {
          es: `En ese año la persona no podía actuar: el registro comienza el ${record.entry.firstDay}.`,
          en: `In that year the subject could not act: the record begins on ${record.entry.firstDay}.`,
        },
        cure: { es: 'Corrija el año.', en: 'Correct the year.' },
      },
    ]
  })
}
