import { calendarOf, type Day, formatDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { type FoundDate, foundDate, type WritingTime } from './date.ts'

/** From Sunday, as `calendarOf` counts. */
const names: Readonly<Record<Locale, readonly string[]>> = {
  es: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}
const patterns: Readonly<Record<Locale, RegExp>> = {
  es: new RegExp(
    String.raw`(?<![\p{L}])(?:(?<lead>este|el pasado|el próximo|pasado|próximo|el)\s)?(?<name>${names.es.join('|')})(?:\s(?<number>\d{1,2})(?!\d|:))?(?:\s(?<tail>pasado|próximo|que viene))?(?![\p{L}])`,
    'giu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}])(?:(?<lead>this|last|next|on)\s)?(?<name>${names.en.join('|')})(?<number>)(?<tail>)(?![\p{L}])`,
    'gu',
  ),
}
const forward = /próximo|next|que viene/i
const future = /(?:^|\s)(?:will|to (?:meet|visit|travel))\s|\p{L}{3,}(?:ará|erá|irá|arán|erán|irán)(?![\p{L}])/u

/**
 * Days that a text names by the weekday alone, or with the day of the month. A newspaper means the nearest one: the last until
 * the day of publication, or the first from it where the sentence tells of what will be. Without that day it is known where
 * the bounds of the writing hold one such weekday alone.
 */
export function findWeekdays(text: string, locale: Locale, time: WritingTime): FoundDate[] {
  return Array.from(text.matchAll(patterns[locale])).map((match) => {
    const { name = '', number, lead = '', tail = '' } = match.groups ?? {}
    const weekday = names[locale].findIndex((known) => known.toLowerCase() === name.toLowerCase())
    const isAhead = forward.test(`${lead} ${tail}`) || future.test(sentenceAround(text, match.index))
    const isPast = /pasado|last/i.test(`${lead} ${tail}`)
    const fits = (day: Day) =>
      calendarOf(day).weekday === weekday && (!number || calendarOf(day).day === Number(number))
    if (time.published !== null) {
      const day = nearest(time.published, fits, isAhead, isPast)
      return foundDate(match.index, match[0], day === null ? null : formatDay(day), { by: 'publication' })
    }
    const days = time.bounds ? daysOf(time.bounds).filter(fits) : []
    const [only, ...others] = days
    return only !== undefined && others.length === 0
      ? foundDate(match.index, match[0], formatDay(only), { by: 'bounds' })
      : foundDate(match.index, match[0], null, { by: 'nothing' })
  })
}

/** The nearest fitting day, at most half a year away: a day of the month is on one weekday some twice a year. */
function nearest(from: Day, fits: (day: Day) => boolean, isAhead: boolean, isPast: boolean): Day | null {
  const step = isAhead ? 1 : -1
  const first = isPast ? 1 : 0 // "last Tuesday" of a Tuesday is a week ago
  for (let away = first; away <= 183; away += 1) if (fits(from + step * away)) return from + step * away
  return null
}

function daysOf({ first, last }: { first: Day; last: Day }): Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function sentenceAround(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at) + 1
  const end = text.indexOf('. ', at)
  return text.slice(start, end === -1 ? undefined : end)
}
