import { calendarOf, type Day, dayOf } from '#src/domain/time/dateSpan.ts'
import { type Locale, languageTags } from '#src/domain/vocabulary.ts'

/** A day as a text of ours writes it. What the text leaves out is null; month 1 to 12, weekday 0 (Sunday) to 6. */
export type WrittenDate = {
  text: string
  weekday: number | null
  day: number
  month: number | null
  year: number | null
}

/** Names from January, and from Sunday. */
const months = namesOf({ month: 'long' }, 12, (index) => dayOf(2024, index + 1, 1))
const weekdays = namesOf({ weekday: 'long' }, 7, (index) => dayOf(2024, 9, index + 1)) // 1 September 2024 was a Sunday

/** "martes 23 de diciembre de 2025", "2 al 5 de febrero", "miércoles 17". */
const spanish = new RegExp(
  `(?:(?<weekday>${weekdays.es.join('|')}),?\\s)?(?<!\\d)(?<day>\\d{1,2})(?![\\d:.,]\\d)` +
    `(?:(?:\\s(?:y|al|a)\\s(?:el\\s)?|[–-])(?<last>\\d{1,2}))?(?:\\sde\\s(?<month>${months.es.join('|')})(?:\\sdel?\\s(?<year>\\d{4}))?)?(?!\\p{L})`,
  'giu',
)
/** "Tuesday 23 December 2025", "2 to 5 February", "Wednesday 17". */
const english = new RegExp(
  `(?:(?<weekday>${weekdays.en.join('|')}),?\\s(?:the\\s)?)?(?<!\\d)(?<day>\\d{1,2})(?![\\d:.,]\\d)(?:st|nd|rd|th)?` +
    `(?:(?:\\s(?:and|to)\\s|[–-])(?<last>\\d{1,2}))?(?:\\s(?:of\\s)?(?<month>${months.en.join('|')})(?:,?\\s(?<year>\\d{4}))?)?(?!\\p{L})`,
  'giu',
)
/** "December 23, 2025". */
const monthFirst = new RegExp(
  `(?:(?<weekday>${weekdays.en.join('|')}),?\\s)?(?<month>${months.en.join('|')})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:|\\s(?:${months.en.join('|')}))(?:,\\s(?<year>\\d{4}))?`,
  'giu',
)
const patterns: Readonly<Record<Locale, readonly RegExp[]>> = { es: [spanish], en: [english, monthFirst] }

/** The days that a text names by a weekday or a month, in the order of the patterns. A range gives its first and last day. */
export function writtenDates(text: string, locale: Locale): WrittenDate[] {
  return patterns[locale].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: written, groups = {} }) => {
      const month = numberOf(groups.month, months[locale], 1)
      const weekday = numberOf(groups.weekday, weekdays[locale], 0)
      if (month === null && weekday === null) return []
      const year = groups.year === undefined ? null : Number(groups.year)
      const first = { text: written, weekday, day: Number(groups.day), month, year }
      return groups.last === undefined ? [first] : [first, { ...first, weekday: null, day: Number(groups.last) }]
    }),
  )
}

/**
 * The days that can be meant: one where the text has day, month and year; without a year that of the years around `near`,
 * without a month that of the months around it. Empty for a day that the calendar does not have.
 */
export function daysMeant({ day, month, year }: WrittenDate, near: Day): Day[] {
  const at = calendarOf(near)
  const around = [-1, 0, 1]
  const candidates =
    month === null
      ? around.map((step) => ({ year: at.year, month: at.month + step }))
      : year === null
        ? around.map((step) => ({ year: at.year + step, month }))
        : [{ year, month }]
  return candidates
    .map((candidate) => dayOf(candidate.year, candidate.month, day))
    .filter((found) => calendarOf(found).day === day)
}

function numberOf(name: string | undefined, names: readonly string[], first: number): number | null {
  return name === undefined ? null : names.indexOf(name.toLowerCase()) + first
}

function namesOf(form: Intl.DateTimeFormatOptions, length: number, dayAt: (index: number) => Day) {
  const inLocale = (locale: Locale) => {
    const format = new Intl.DateTimeFormat(languageTags[locale], { ...form, timeZone: 'UTC' })
    return Array.from({ length }, (_, index) => format.format(dayAt(index) * 86_400_000).toLowerCase())
  }
  return { es: inLocale('es'), en: inLocale('en') }
}
