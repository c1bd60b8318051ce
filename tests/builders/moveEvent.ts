import type { Move } from '#src/domain/move.ts'
import { type EventDetail, type MoveEvent, moveEvent } from '#src/formats/calendar/moveEvent.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { texts } from './dataFiles.ts'
import { aMove, aTimeline } from './timeline.ts'

/** The calendar event of a move in Quito, in Spanish; null where it has none. */
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
      texts: es.calendar,
      common: es.common,
      timeline: aTimeline([move]),
      urlOf: (id) => `https://example.org/movimientos/${id}`,
    },
  )
}
