import { calendarOf, type DateSpan, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { daysMeant, type WrittenDate, writtenDates } from '../../words/writtenDates.ts'
import { dateOfId } from './idDates.ts'

/**
 * Warns where the texts of a move name a day that differs from its date in day, month or year alone, and none that is its
 * date. Claims tell of other days too, and count only where the id does not confirm the date.
 */
export function textDatesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }): Finding[] => {
    const span = parseDateSpan(entry.date)
    if (span?.precision !== 'day') return []
    const written = textsAbout(entry)
      .flatMap((text) => writtenDates(text, 'es'))
      .filter(({ month }) => month !== null)
    const other = written.find((date) => isNearly(date, span))
    if (!other || written.some((date) => isWithin(date, span))) return []
    return [
      {
        level: 'warning',
        file,
        path: ['date'],
        wrong: {
          es: `Los textos dicen «${other.text}», y no nombran esta fecha.`,
          en: `The Spanish texts say “${other.text}”, and do not name this date.`,
        },
        cure: {
          es: 'Corrija la fecha o los textos; si hablan de otro día, acepte el aviso con su razón.',
          en: 'Correct the date or the texts; if they tell of another day, accept the warning with the reason.',
        },
      },
    ]
  })
}

function textsAbout({ id, date, title, summary, claims }: MoveFile): string[] {
  const own = [title.es, summary.es]
  return date.startsWith(dateOfId(id) ?? '-') ? own : [...own, ...claims.map(({ text }) => text.es)]
}

function isWithin(date: WrittenDate, { first, last }: DateSpan): boolean {
  return daysMeant(date, first).some((day) => day >= first && day <= last)
}

/** Whether one slip of the keys in day, month or year makes one date of the other. */
function isNearly(date: WrittenDate, { first }: DateSpan): boolean {
  const at = calendarOf(first)
  return daysMeant(date, first).some((day) => {
    const named = calendarOf(day)
    return (['year', 'month', 'day'] as const).filter((part) => named[part] !== at[part]).length === 1
  })
}
