import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { startOfDay } from '#src/domain/time/dateSpan.ts'
import type { MoveEvent } from './moveEvent.ts'

/** An event as ical-generator takes it. TRANSPARENT: it does not mark the reader as busy. */
export function calendarEvent(event: MoveEvent): ICalEventData {
  const { uid, updated, sequence, start, end, title, description, status, place, point, url, categories } = event
  const [lon, lat] = point ?? []
  return {
    id: uid,
    sequence,
    stamp: startOfDay(updated),
    lastModified: startOfDay(updated),
    start: startOfDay(start),
    end: startOfDay(end),
    allDay: true,
    summary: title,
    description,
    status: ICalEventStatus[status],
    transparency: ICalEventTransparency.TRANSPARENT,
    location: place ? { title: place, ...(lon !== undefined && lat !== undefined && { geo: { lat, lon } }) } : null,
    url,
    categories: categories.map((name) => ({ name })),
  }
}
