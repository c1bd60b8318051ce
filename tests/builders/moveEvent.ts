import type { Move } from '#src/domain/move.ts'
import { type EventDetail, type MoveEvent, moveEvent } from '#src/formats/calendar/moveEvent.ts'
import { calendarEs } from '#src/formats/calendar/texts.es.ts'
import { es } from '#src/i18n/es.ts'
import { texts } from './dataFiles.ts'
import { aMove, aTimeline } from './timeline.ts'

/** The event of a move in Quito, told in Spanish. Null where it has no place in a calendar. */
export function anEvent(changes: Partial<Move> = {}, detail: Partial<EventDetail> = {}): MoveEvent | null {
  const move = aMove(changes)
  return moveEvent(
    move,
    {
      updated: '2026-01-10',
      summary: texts('Se reunieron.'),
      places: [{ country: 'EC', city: texts('Quito') }],
      ...detail,
    },
    {
      locale: 'es',
      texts: calendarEs,
      messages: es,
      timeline: aTimeline([move]),
      urlOf: (id) => `https://example.org/movimientos/${id}`,
    },
  )
}
