import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { MoveFile } from '#src/dataset/schema.ts'
import { formatDay } from '#src/domain/dateSpan.ts'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, type StatusId, themeIds } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { publishTexts, siteTexts } from '#src/i18n/publishTexts.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { addressOf } from './addressOf.ts'
import { momentOf } from './momentOf.ts'

/**
 * Makes an id unique in the world, as RFC 7986 (5.3) asks. Not the site's own address, which may change with its host
 * while the events stay the same; ".invalid" belongs to nobody (RFC 2606).
 */
const uidSuffix = '@kast-en-el-mundo.invalid'

/** What was postponed or called off did not happen on its day; what was announced is not certain to have. */
const statuses: Readonly<Record<StatusId, ICalEventStatus>> = {
  occurred: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
}

/**
 * A move as an all-day event (RFC 5545, 3.6.1): `end` is the day after the last, and it takes up nobody's time.
 *
 * Where only the month is known the event covers the month, and title and text say so: left out, the reader of
 * the announced ones would miss most of them. Coarser dates have no place in a calendar (null).
 */
export function calendarEvent(
  move: Move,
  file: MoveFile,
  timeline: Timeline,
  locale: Locale,
  site: string,
): ICalEventData | null {
  if (move.span.precision === 'year') return null
  const stamp = momentOf(file.updated)
  const kind = siteTexts[locale].kinds[move.kind]
  const themes = themeIds.filter((id) => move.themes.includes(id))
  const labels = themes.map((theme) => timeline.themes.find(({ id }) => id === theme)?.label[locale] ?? theme)
  return {
    id: move.id + uidSuffix,
    stamp,
    lastModified: stamp,
    start: momentOf(formatDay(move.span.first)),
    end: momentOf(formatDay(move.span.last + 1)),
    allDay: true,
    summary: summaryOf(move, locale),
    description: descriptionOf(move, file, locale, site),
    status: statuses[move.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    location: locationOf(file, timeline, locale),
    url: addressOf(site, { name: 'move', id: move.id }, locale),
    categories: [kind, ...labels].map((name) => ({ name })),
  }
}

function summaryOf({ title, status, span }: Move, locale: Locale): string {
  const t = publishTexts[locale].calendar
  if (status === 'cancelled') return t.cancelled(title[locale])
  if (status === 'postponed') return t.postponed(title[locale])
  return span.precision === 'day' ? title[locale] : t.dayUnknown(title[locale], spanInWords(span, locale))
}

function descriptionOf(move: Move, { summary, outcomeNote }: MoveFile, locale: Locale, site: string): string {
  const t = publishTexts[locale].calendar
  const lines = [
    summary[locale],
    t.date(spanInWords(move.span, locale)),
    move.span.precision === 'day' ? '' : t.spanNote,
    t.status(statusInWords(move, siteTexts[locale])),
    outcomeNote?.[locale],
    move.postponedTo && t.postponedTo(addressOf(site, { name: 'move', id: move.postponedTo }, locale)),
    addressOf(site, { name: 'move', id: move.id }, locale), // some programs do not show the address of an event
  ]
  return lines.filter(Boolean).join('\n')
}

/** The first place in full, with its point where it is known: an event has one. */
function locationOf({ places }: MoveFile, { countries }: Timeline, locale: Locale): ICalEventData['location'] {
  const [place] = places
  if (!place) return null
  const country = countries.find(({ code }) => code === place.country)?.name[locale] ?? place.country
  const title = [place.venue?.[locale], place.city?.[locale], country].filter(Boolean).join(', ')
  const [lon, lat] = place.coordinates ?? []
  return lon === undefined || lat === undefined ? { title } : { title, geo: { lat, lon } }
}
