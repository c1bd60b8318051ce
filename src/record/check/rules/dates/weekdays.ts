import { calendarOf, type Day, formatDay, parseDateSpan, startOfDay } from '#src/domain/time/dateSpan.ts'
import { type Locale, languageTags } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { ownTexts } from '../../words/textPairs.ts'
import { daysMeant, type WrittenDate, writtenDates } from '../../words/writtenDates.ts'

/**
 * Warns where a text gives a day a weekday that it does not have. Where the text leaves out year or month, those around the
 * date of the move count, and one of them that fits is enough.
 */
export function weekdaysRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) => {
    const near = parseDateSpan(entry.date)?.first
    if (near === undefined) return []
    return ownTexts(entry).flatMap(({ path, text, locale }) =>
      writtenDates(text, locale).flatMap((date): Finding[] => {
        const days = daysMeant(date, near)
        const isRight = date.weekday === null || days.some((day) => calendarOf(day).weekday === date.weekday)
        if (isRight || days.length === 0) return []
        return [{ level: 'warning', file, path, ...wordsOf(date, nearestOf(days, near)) }]
      }),
    )
  })
}

function wordsOf({ text }: WrittenDate, day: Day): Pick<Finding, 'wrong' | 'cure'> {
  const moment = startOfDay(formatDay(day))
  const [spanish, english] = [formats.es, formats.en]
  return {
    wrong: {
      es: `«${text}» no es lo que dice el calendario: el ${spanish.day.format(moment)} es ${spanish.weekday.format(moment)}.`,
      en: `“${text}” is not what the calendar says: ${english.day.format(moment)} is a ${english.weekday.format(moment)}.`,
    },
    cure: {
      es: 'Mire la fuente, y corrija el día de la semana o la fecha.',
      en: 'Look at the source, and correct the weekday or the date.',
    },
  }
}

function nearestOf(days: readonly Day[], near: Day): Day {
  return days.reduce((best, day) => (Math.abs(day - near) < Math.abs(best - near) ? day : best))
}

const formats = {
  es: formatsOf('es'),
  en: formatsOf('en'),
}

function formatsOf(locale: Locale) {
  const inUtc = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTags[locale], { ...form, timeZone: 'UTC' })
  return { day: inUtc({ day: 'numeric', month: 'long', year: 'numeric' }), weekday: inUtc({ weekday: 'long' }) }
}
