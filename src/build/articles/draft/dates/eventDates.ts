import { tokensOf } from '#src/domain/search/tokens.ts'
import { calendarOf, dayOf, formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { type Anchor, type FoundDate, foundDate } from './date.ts'

const numbers: Readonly<Record<Locale, readonly string[]>> = {
  es: 'cero un dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
  en: 'zero a two three four five six seven eight nine ten'.split(' '),
}
const patterns: Readonly<Record<Locale, RegExp>> = {
  es: /(?:a\s)?(?<more>(?:poco|apenas|algo)\smás\sde\s|más\sde\s|casi\s|cerca\sde\s|apenas\s|solo\s|un[oa]s\s)?(?<number>una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,3})\s(?<unit>días?|semanas?|mes(?:es)?)\s(?:después\sde|luego\sde|tras|desde|de)\s(?<event>[^.,;:]{3,60})/giu,
  en: /(?<more>(?:just|little|slightly)\s(?:over|more\sthan)\s|more\sthan\s|over\s|almost\s|nearly\s|about\s|barely\s)?(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s(?<unit>days?|weeks?|months?)\s(?:after|since|from)\s(?<event>[^.,;:]{3,60})/giu,
}
/** Beginnings of so many letters tell whether two words have one root: "electo" and "electoral". */
const rootLength = 5

/**
 * Spans that are counted from an event, such as "a poco más de una semana de haber sido electo". The day is that of the phase
 * of the record whose name has a word of the event, and approximate; without such a phase it is not known.
 */
export function findEventDates(text: string, locale: Locale, anchors: readonly Anchor[]): FoundDate[] {
  return Array.from(text.matchAll(patterns[locale])).map((match) => {
    const { more = '', number = '', unit = '', event = '' } = match.groups ?? {}
    const words = match[0].trimEnd()
    const anchor = anchors.find((known) =>
      tokensOf(event).some(({ term }) => known.words.some((word) => isRoot(word, term))),
    )
    if (!anchor) return foundDate(match.index, words, null, { by: 'nothing' })
    const day = after(anchor.from, countOf(number, locale), unit, /más|over|more/i.test(more))
    return foundDate(match.index, words, `${day}~`, { by: 'event', phase: anchor.phase, from: anchor.from })
  })
}

function isRoot(word: string, term: string): boolean {
  return term.length >= rootLength && rootOf(word) === rootOf(term)
}

/** "Elección" and "electo" differ in a consonant that Spanish took from Latin in two ways. */
function rootOf(term: string): string {
  return term.replace('cci', 'cti').slice(0, rootLength)
}

function countOf(number: string, locale: Locale): number {
  if (/^\d+$/.test(number)) return Number(number)
  return Math.max(1, numbers[locale].indexOf(number.toLowerCase()))
}

/** The day so long after another; "more than" is at least a day more. */
function after(from: string, count: number, unit: string, isMore: boolean): string {
  const extra = isMore ? 1 : 0
  const { year, month, day } = calendarOf(toDay(from))
  if (/^m/i.test(unit)) return formatDay(dayOf(year, month + count, day) + extra)
  return formatDay(toDay(from) + count * (/^(?:s|w)/i.test(unit) ? 7 : 1) + extra)
}
