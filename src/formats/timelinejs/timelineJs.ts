import { currentRecord } from '#src/domain/currentRecord.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { attribution, licence } from '../licence.ts'
import { escapeHtml } from '../markup/escapeHtml.ts'
import { type SlideFacts, slideHtml } from './slideHtml.ts'

/** The part of the format that a record fills: https://timeline.knightlab.com/docs/json-format.html */
export type TimelineJs = { scale: 'human'; title: { text: SlideText }; events: TimelineJsEvent[] }
export type TimelineJsEvent = {
  unique_id: MoveId
  start_date: TimelineJsDate
  end_date?: TimelineJsDate
  display_date: string
  group: string
  text: SlideText
}
export type TimelineJsDate = { year: number; month?: number; day?: number }
type SlideText = { headline: string; text: string }

type Facts = Omit<SlideFacts, 'url'> & { urlOf: (id: MoveId) => string | null }

/** Moves as a timeline for TimelineJS, in one language: an event a move, in groups by kind, in order of time. */
export function timelineJs(moves: readonly MoveFile[], facts: Facts): TimelineJs {
  const { locale } = facts
  const { site } = currentRecord()
  const dated = moves.toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
  return {
    scale: 'human',
    title: {
      text: {
        headline: escapeHtml(site.name[locale]),
        text: `<p>${escapeHtml(site.description[locale])}</p><p>${escapeHtml(attribution())}, ${licence.name}</p>`,
      },
    },
    events: dated.map((move) => eventOf(move, facts)),
  }
}

/** Throws on a date that the checks would have refused. */
function eventOf(move: MoveFile, { record, locale, urlOf }: Facts): TimelineJsEvent {
  const span = parseDateSpan(move.date)
  if (!span) throw new RangeError(`${move.id} has no date that can be read: "${move.date}"`)
  const [start = '', end] = move.date.split('/')
  return {
    unique_id: move.id,
    start_date: dateOf(start),
    ...(end !== undefined && { end_date: dateOf(end) }),
    display_date: spanInWords(span, locale),
    group: commonTexts(locale).kinds[move.kind],
    text: {
      headline: escapeHtml(move.title[locale]),
      text: slideHtml(move, { record, locale, url: urlOf(move.id) }),
    },
  }
}

/** "2025-12~" is December 2025: that a date is approximate or uncertain is said in words alone. */
function dateOf(point: string): TimelineJsDate {
  const [year = 0, month, day] = point
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number)
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}
