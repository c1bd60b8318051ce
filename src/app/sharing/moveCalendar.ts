import type { Move, MoveDetail } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Download } from '#src/features/share/saveDownload.ts'
import { icsOfMove } from '#src/formats/calendar/icsOfMove.ts'
import { moveEvent } from '#src/formats/calendar/moveEvent.ts'
import { calendarTexts } from '#src/formats/calendar/texts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { entryUrls } from './selectionDownloads.ts'

type Known = { detail: MoveDetail; timeline: Timeline; locale: Locale }

/** An entry as a calendar file, equal to the published ones. Null where no day is known. */
export function moveCalendar(move: Move, { detail, timeline, locale }: Known): Download | null {
  const texts = calendarTexts(locale)
  const urlOf = (id: string) => entryUrls({ id })[locale]
  const event = moveEvent(move, detail, { locale, texts, common: commonTexts(locale), timeline, urlOf })
  const description = texts.record(dayInWords(toDay(timeline.updated), locale))
  return (
    event && {
      form: 'ics',
      name: `${timeline.record.site.id}-${move.id}.ics`,
      make: () => icsOfMove(event, { locale, description }),
    }
  )
}
