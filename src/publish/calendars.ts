import ical, { ICalCalendarMethod } from 'ical-generator'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { publishTexts } from '#src/i18n/publishTexts.ts'
import { addressOf, fileAddress } from './addressOf.ts'
import { calendarEvent } from './calendarEvent.ts'
import type { PublishedFile, PublishInput } from './publishInput.ts'

/** Of all moves, or only of those announced and not known to have taken place. */
export type CalendarScope = 'all' | 'announced'
const calendarScopes: readonly CalendarScope[] = ['all', 'announced']

/** The path of a calendar below the root of the site. Once published it stays: people subscribe to it. */
export function calendarPath(locale: Locale, scope: CalendarScope): string {
  return scope === 'all' ? `calendar/${locale}.ics` : `calendar/${locale}-announced.ics`
}

/** The calendars of every language (RFC 5545). */
export function calendars(input: PublishInput): PublishedFile[] {
  return localeIds.flatMap((locale) =>
    calendarScopes.map((scope) => ({ path: calendarPath(locale, scope), text: calendar(input, locale, scope) })),
  )
}

function calendar({ dataset, timeline, site }: PublishInput, locale: Locale, scope: CalendarScope): string {
  const t = publishTexts[locale].calendar
  const files = new Map(dataset.moves.map((file) => [file.id, file]))
  const made = ical({
    name: scope === 'all' ? t.title : t.announcedTitle,
    description: scope === 'all' ? t.description : t.announcedDescription,
    prodId: { company: 'Kast en el mundo', product: 'kast-en-el-mundo', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: addressOf(site, { name: 'dashboard' }, locale),
    source: fileAddress(site, calendarPath(locale, scope)),
    ttl: 24 * 60 * 60, // seconds: how often programs should look again
  })
  for (const move of timeline.moves) {
    const file = files.get(move.id)
    if (!file || (scope === 'announced' && move.status !== 'announced')) continue
    const event = calendarEvent(move, file, timeline, locale, site)
    if (event) made.createEvent(event)
  }
  return made.toString()
}
