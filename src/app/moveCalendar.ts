import { toDay } from '#src/domain/dateSpan.ts'
import type { Move, MoveDetail } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { icsOfMove } from '#src/features/share/icsOfMove.ts'
import { type Download, saveDownload } from '#src/features/share/saveDownload.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import { moveEvent } from '#src/publish/moveEvent.ts'
import { calendarTexts } from './calendarTexts.ts'
import { entryUrls } from './selectionDownloads.ts'

type Known = { detail: MoveDetail; timeline: Timeline; locale: Locale }

/** An entry as a file for a calendar, which says the same as the published ones. Null where there is no day to note down. */
export function moveCalendar(move: Move, { detail, timeline, locale }: Known): Download | null {
  const texts = calendarTexts[locale]
  const urlOf = (id: string) => entryUrls({ id })[locale]
  const event = moveEvent(move, detail, { locale, texts, messages: messagesOf(locale), timeline, urlOf })
  const about = texts.record(dayInWords(toDay(timeline.updated), locale))
  return (
    event && { form: 'ics', name: `kast-en-el-mundo-${move.id}.ics`, make: () => icsOfMove(event, { locale, about }) }
  )
}

/** Hands the file over. */
export function saveMoveCalendar(move: Move, known: Known): void {
  const calendar = moveCalendar(move, known)
  if (calendar) saveDownload(calendar)
}
