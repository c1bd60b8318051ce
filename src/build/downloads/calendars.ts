import ical, { escape as escapeText, ICalCalendarMethod } from 'ical-generator'
import type { Move } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { type Locale, localeIds, type MoveId } from '#src/domain/vocabulary.ts'
import { calendarEvent } from '#src/formats/calendar/calendarEvent.ts'
import { type MoveEvent, moveEvent } from '#src/formats/calendar/moveEvent.ts'
import { calendarTexts } from '#src/formats/calendar/texts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { type KeptTexts, noTexts } from '../kept/keptTexts.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { commonTexts, publishTexts } from '../texts.ts'

/** Of all moves, or of those announced that are not known to have taken place. */
export type CalendarScope = 'all' | 'announced'
const calendarScopes: readonly CalendarScope[] = ['all', 'announced']

/** The path of a calendar below the root of the site. Published paths never change: people subscribe to them. */
export function calendarPath(locale: Locale, scope: CalendarScope): string {
  return scope === 'all' ? `calendar/${locale}.ics` : `calendar/${locale}-announced.ics`
}

/** The calendars of every language (RFC 5545). The texts of events may be kept: the library takes long to fold their lines. */
export function calendars(input: PublishInput, kept: Pick<KeptTexts, 'get'> = noTexts): PublishedFile[] {
  return localeIds.flatMap((locale) =>
    calendarScopes.map((scope) => ({ path: calendarPath(locale, scope), text: calendar(input, locale, scope, kept) })),
  )
}

function calendar(
  { files, timeline, site }: PublishInput,
  locale: Locale,
  scope: CalendarScope,
  kept: Pick<KeptTexts, 'get'>,
): string {
  const { calendar: t } = publishTexts(locale)
  const texts = calendarTexts(locale)
  const about = scope === 'all' ? t.description : t.announcedDescription
  const version = texts.record(dayInWords(toDay(timeline.updated), locale))
  const made = ical({
    // The library escapes the texts of events and not those of the calendar (RFC 5545, 3.3.11).
    name: escapeText(scope === 'all' ? t.title : t.announcedTitle, false),
    description: escapeText(`${about} ${version}`, false),
    prodId: { company: timeline.record.site.name.es, product: timeline.record.site.id, language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: addressOf(site, { name: 'dashboard' }, locale),
    source: fileAddress(site, calendarPath(locale, scope)),
    ttl: 24 * 60 * 60, // seconds: how often programs should fetch it
  })
  const urlOf = (id: MoveId) => addressOf(site, { name: 'move', id }, locale)
  const telling = { locale, texts, common: commonTexts(locale), timeline, urlOf }
  const events = timeline.moves.flatMap((move) => {
    const file = files.get(move.id)
    const event = file && isIn(scope, move) ? moveEvent(move, file, telling) : null
    return event ? kept.get(event, () => eventText(event)) : []
  })
  const [start, end] = made.toString().split(/(?=END:VCALENDAR)/)
  return `${start}${events.join('')}${end}\r\n` // the library omits the CR LF of the last line (3.1)
}

/** The lines of one event, as they are in any calendar. */
function eventText(event: MoveEvent): string {
  const made = ical()
  made.createEvent(calendarEvent(event))
  const [, text = ''] = /(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/.exec(made.toString()) ?? []
  return text.replace('\r\nURL;VALUE=URI:', '\r\nURL:') // an address is what a URL is (RFC 5545, 3.8.4.6): some programs know only this
}

/**
 * Announced moves, and those postponed or cancelled since: these stay with the status CANCELLED, since programs that only
 * add events would otherwise go on showing them; so does a disputed one, as TENTATIVE. A move that took place is only in the
 * calendar of all moves.
 */
function isIn(scope: CalendarScope, { status }: Move): boolean {
  return scope === 'all' || status !== 'occurred'
}
