import type { Event, EventStatusType, Place } from 'schema-dts'
import type { Move } from '#src/domain/move.ts'
import { movesWith } from '#src/domain/movesWith.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import type { Locale, StatusId } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { type AskedMove, aboutOf } from './aboutOf.ts'
import { placeOf } from './placeOf.ts'

/**
 * schema.org has no status for an event that took place; it is EventScheduled, "taking place or has taken place". Of a disputed
 * one no status of schema.org is known to be true, so it has none.
 */
const statuses: Readonly<Record<StatusId, EventStatusType | null>> = {
  occurred: 'https://schema.org/EventScheduled',
  announced: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  disputed: null,
}

/**
 * A move that has a place as an Event of schema.org. Its dates are the first and last day of the record's date; schema.org cannot mark them
 * as approximate. A postponed move that took place later is a rescheduled event, with the later date.
 */
export function eventOf({ file, move, timeline, locale, site }: AskedMove): Event {
  const url = addressOf(site, { name: 'move', id: move.id }, locale)
  const later = move.postponedTo === null ? undefined : moveOf(timeline, move.postponedTo)
  const status = later ? 'https://schema.org/EventRescheduled' : statuses[move.status]
  const { first, last } = (later ?? move).span
  const places = file.places.map((place) => placeOf(place, timeline, locale))
  return {
    '@type': 'Event',
    '@id': `${addressOf(site, { name: 'move', id: move.id }, 'es')}#event`,
    name: file.title[locale],
    description: file.summary[locale],
    url,
    startDate: formatDay(first),
    endDate: formatDay(last),
    ...(move.status === 'postponed' && { previousStartDate: formatDay(move.span.first) }),
    ...(status && { eventStatus: status }),
    ...(places.length > 0 && { location: places }),
    ...(move.tour !== null && { superEvent: tourOf(move.tour, timeline, locale, site) }),
    about: aboutOf({ file, move, timeline, locale, site }),
  }
}

/**
 * The tour that a stop belongs to, from the first day of its stops to the last. Stops that did not take place, or not yet,
 * count only where the tour has no others.
 */
function tourOf(id: string, timeline: Timeline, locale: Locale, site: string): Event {
  const all = movesWith(timeline, 'tour', id)
  const made = all.filter(({ status }) => status === 'occurred')
  const stops = made.length > 0 ? made : all
  return {
    '@type': 'Event',
    '@id': `${site}#tour-${id}`,
    name: timeline.tours.find((tour) => tour.id === id)?.label[locale] ?? id,
    startDate: formatDay(Math.min(...stops.map(({ span }) => span.first))),
    endDate: formatDay(Math.max(...stops.map(({ span }) => span.last))),
    location: countriesOf(stops, timeline, locale),
  }
}

/** The countries of the places of moves, in the order of the visits. */
function countriesOf(moves: readonly Move[], { countries }: Timeline, locale: Locale): Place[] {
  const codes = new Set(moves.flatMap(({ stops }) => stops.map(({ country }) => country)))
  return [...codes].map((code) => ({
    '@type': 'Country',
    name: countries.find((country) => country.code === code)?.name[locale] ?? code,
  }))
}
