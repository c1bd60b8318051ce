import type { Coordinates, Move } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { type DateSpan, formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { CountryCode, Locale, MoveId, StatusId, Texts } from '#src/domain/vocabulary.ts'
import { dayInWords, doubtInWords, spanInWords } from '#src/i18n/dateWords.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import type { CommonTexts } from '#src/i18n/texts.es.ts'
import type { CalendarTexts } from './texts.es.ts'

/**
 * A move as an all-day event, before it takes the form of a file: the calendars that the site publishes and the file of
 * one entry that the browser makes say the same from it. Texts are plain.
 */
export type MoveEvent = {
  uid: string
  /** The day of the entry's last revision, as "2026-11-23". */
  updated: string
  /** Grows with each revision: see {@link moveEvent}. */
  sequence: number
  /** The first day, and the day after the last (RFC 5545, 3.6.1). */
  start: string
  end: string
  title: string
  description: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** The first place in full, since an event has one; empty for none. Its point where that is known. */
  place: string
  point: Coordinates | null
  url: string
  categories: readonly string[]
}

/** What an event takes from beyond the index: from the editors' file at the build, in the browser from the entry's details. */
export type EventDetail = {
  updated: string
  summary: Texts
  outcomeNote?: Texts | null | undefined
  places: readonly {
    country: CountryCode
    city?: Texts | null | undefined
    venue?: Texts | null | undefined
    coordinates?: Coordinates | null | undefined
  }[]
}

/** In which words, and with which addresses. */
export type Telling = {
  locale: Locale
  texts: CalendarTexts
  common: CommonTexts
  timeline: Pick<Timeline, 'record' | 'themes' | 'countries'>
  urlOf: (id: MoveId) => string
}

/**
 * Makes an id unique in the world, as RFC 7986 (5.3) asks. Not the site's own address, which may change with its host
 * while the events stay the same; ".invalid" belongs to nobody (RFC 2606).
 */
function uidOf(id: MoveId, { site }: RecordFacts): string {
  return `${id}@${site.id}.invalid`
}

/** What was postponed or called off did not happen on its day; what was announced is not certain to have. */
const statuses: Readonly<Record<StatusId, MoveEvent['status']>> = {
  occurred: 'CONFIRMED',
  announced: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
}

/**
 * The event of a move. Where only the month is known it covers the month, and title and text say so: left out, the
 * reader of the announced ones would miss most of them. Coarser dates have no place in a calendar (null).
 *
 * Its sequence (RFC 5545, 3.8.7.4), by which programs tell the newer of two, is the day of the last revision as a number:
 * it grows with each revision, and nothing has to be counted and kept.
 */
export function moveEvent(move: Move, detail: EventDetail, telling: Telling): MoveEvent | null {
  if (move.span.precision === 'year') return null
  const { timeline, common, locale, urlOf } = telling
  const themes = timeline.themes.filter(({ id }) => move.themes.includes(id))
  return {
    uid: uidOf(move.id, timeline.record),
    updated: detail.updated,
    sequence: toDay(detail.updated),
    start: formatDay(move.span.first),
    end: formatDay(move.span.last + 1),
    title: titleOf(move, telling),
    description: descriptionOf(move, detail, telling),
    status: statuses[move.status],
    place: placeOf(detail, telling),
    point: detail.places[0]?.coordinates ?? null,
    url: urlOf(move.id),
    categories: [common.kinds[move.kind], ...themes.map(({ label }) => label[locale])],
  }
}

function titleOf({ title, status, span }: Move, { texts, locale }: Telling): string {
  const doubt = doubtOf(span, texts, locale)
  const marked = doubt ? texts.marked(title[locale], doubt) : title[locale]
  if (status === 'cancelled') return texts.cancelled(marked)
  return status === 'postponed' ? texts.postponed(marked) : marked
}

/** What a calendar, which shows days as sure, does not show of a date; empty when it is sure. */
function doubtOf(span: DateSpan, { dayUnknown, daysUnknown }: CalendarTexts, locale: Locale): string {
  if (span.precision === 'day') return doubtInWords(span, locale)
  return (span.interval ? daysUnknown : dayUnknown)(spanInWords(span, locale))
}

function descriptionOf(move: Move, { summary, outcomeNote, updated }: EventDetail, telling: Telling): string {
  const { texts, common, locale, urlOf } = telling
  const { span } = move
  const days: DateSpan = { ...span, precision: 'day', approximate: false, uncertain: false }
  const lines = [
    summary[locale],
    texts.date(spanInWords(span, locale)),
    span.precision === 'day' ? '' : texts.spanNote(spanInWords(days, locale)),
    texts.status(statusInWords(move, common)),
    outcomeNote?.[locale],
    move.postponedTo && texts.postponedTo(urlOf(move.postponedTo)),
    urlOf(move.id), // some programs do not show the address of an event
    texts.entry(dayInWords(toDay(updated), locale)),
  ]
  return lines.filter(Boolean).join('\n')
}

function placeOf({ places: [place] }: EventDetail, { timeline, locale }: Telling): string {
  if (!place) return ''
  const country = timeline.countries.find(({ code }) => code === place.country)?.name[locale] ?? place.country
  return [place.venue?.[locale], place.city?.[locale], country].filter(Boolean).join(', ')
}
