import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { momentOf } from './momentOf.ts'
import type { MoveEvent } from './moveEvent.ts'

/** An event in the form of the library that writes calendars. It takes up nobody's time. */
export function calendarEvent(event: MoveEvent): ICalEventData {
  const { uid, updated, sequence, start, end, title, description, status, place, point, url, categories } = event
  const [lon, lat] = point ?? []
  return {
    id: uid,
    sequence,
    stamp: momentOf(updated),
    lastModified: momentOf(updated),
    start: momentOf(start),
    end: momentOf(end),
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
