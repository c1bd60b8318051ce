import type { Coordinates, Move } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { type DateSpan, formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { CountryCode, Locale, MoveId, StatusId, Texts } from '#src/domain/vocabulary.ts'
import { dayInWords, doubtInWords, spanInWords } from '#src/i18n/dateWords.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import type { CommonTexts } from '#src/i18n/texts.es.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { CalendarTexts } from './texts.es.ts'

/**
 * A move as an all-day event in no format yet. The published calendars (build) and the file of one entry (browser) are both
 * written from it. Texts are plain, not escaped.
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
  /** Every place in full, in one text, since an event has one; empty for none. The point is that of the first, where it is known. */
  place: string
  point: Coordinates | null
  url: string
  categories: readonly string[]
}

/** What an event needs beyond the timeline: at build from the move's data file, in the browser from its detail file. */
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

/** Language, catalogues, tables of names and addresses that events are written with. */
export type EventContext = {
  locale: Locale
  texts: CalendarTexts
  common: CommonTexts
  timeline: Pick<Timeline, 'record' | 'themes' | 'countries'>
  urlOf: (id: MoveId) => string
}

/**
 * A globally unique id, as RFC 7986 (5.3) requires. Not with the site's host, since ids must stay when it changes;
 * ".invalid" is reserved (RFC 2606), so no one else can own the name.
 */
function uidOf(id: MoveId, { site }: RecordFacts): string {
  return `${id}@${site.id}.invalid`
}

/** A postponed or cancelled move did not take place on its day; whether an announced or a disputed one did is not certain. */
const statuses: Readonly<Record<StatusId, MoveEvent['status']>> = {
  occurred: 'CONFIRMED',
  announced: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  disputed: 'TENTATIVE',
}

/**
 * The event of a move. Where only the month is known it covers the month, and title and text say so: without
 * these, subscribers to announced moves would miss most of them. Null where only the year is known.
 *
 * SEQUENCE (RFC 5545, 3.8.7.4), by which programs recognise the newer version, is the day of the last revision as a number:
 * it grows with each revision, and no counter has to be stored.
 */
export function moveEvent(move: Move, detail: EventDetail, context: EventContext): MoveEvent | null {
  if (move.span.precision === 'year') return null
  const { timeline, common, locale, urlOf } = context
  const themes = timeline.themes.filter(({ id }) => move.themes.includes(id))
  return {
    uid: uidOf(move.id, timeline.record),
    updated: detail.updated,
    sequence: toDay(detail.updated),
    start: formatDay(move.span.first),
    end: formatDay(move.span.last + 1),
    title: inLines(titleOf(move, context)),
    description: inLines(descriptionOf(move, detail, context)),
    status: statuses[move.status],
    place: inLines(detail.places.map((place) => placeInFull(place, context)).join('; ')),
    point: detail.places[0]?.coordinates ?? null,
    url: urlOf(move.id),
    categories: [common.kinds[move.kind], ...themes.map(({ label }) => label[locale])].map(inLines),
  }
}

/** A text whose lines end in a line feed alone, without other control characters, which no line of a calendar may hold. */
function inLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
}

function titleOf(move: Move, { texts, locale }: EventContext): string {
  const { status, span } = move
  const title = titleInWords(move, locale)
  const doubt = doubtOf(span, texts, locale)
  const marked = doubt ? texts.marked(title, doubt) : title
  if (status === 'cancelled') return texts.cancelled(marked)
  if (status === 'disputed') return texts.disputed(marked)
  return status === 'postponed' ? texts.postponed(marked) : marked
}

/** The uncertainty of a date in words, since calendars show every day as certain; empty when it is certain. */
function doubtOf(span: DateSpan, { dayUnknown, daysUnknown }: CalendarTexts, locale: Locale): string {
  if (span.precision === 'day') return doubtInWords(span, locale)
  return (span.interval ? daysUnknown : dayUnknown)(spanInWords(span, locale))
}

function descriptionOf(move: Move, { summary, outcomeNote, updated }: EventDetail, context: EventContext): string {
  const { texts, common, locale, urlOf } = context
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

function placeInFull(place: EventDetail['places'][number], { timeline, locale }: EventContext): string {
  const country = timeline.countries.find(({ code }) => code === place.country)?.name[locale] ?? place.country
  return [place.venue?.[locale], place.city?.[locale], country].filter(Boolean).join(', ')
}
