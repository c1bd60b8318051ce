import { formatDay } from '#src/domain/dateSpan.ts'
import type { Move } from '#src/domain/move.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'

/** What a calendar shows of a move, in the words of the page. */
export type CalendarEntry = {
  move: Pick<Move, 'id' | 'span' | 'status'>
  title: string
  place: string
  /** The whole address of the entry. */
  url: string
  /** The day of the record's latest revision, as "2026-11-23". */
  version: string
}

/** What RFC 5545, 3.8.1.11 calls the states of an event; what was put off does not take place on that day. */
const states: Readonly<Record<StatusId, string>> = {
  occurred: 'CONFIRMED',
  announced: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
}

/** A move as a calendar file (RFC 5545) of one event over whole days, without a time of day and so without a time zone. */
export function icsOfMove({ move, title, place, url, version }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kast en el mundo//ES',
    'BEGIN:VEVENT',
    `UID:${move.id}@kast-en-el-mundo.invalid`, // as in the calendars that the site publishes
    `DTSTAMP:${plainDate(version)}T000000Z`,
    `DTSTART;VALUE=DATE:${plainDate(formatDay(move.span.first))}`,
    `DTEND;VALUE=DATE:${plainDate(formatDay(move.span.last + 1))}`, // the first day that is no longer part of it
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    `DESCRIPTION:${escapeText(url)}`,
    `URL:${url}`,
    `STATUS:${states[move.status]}`,
    'TRANSP:TRANSPARENT', // it takes nobody's day
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function plainDate(day: string): string {
  return day.replaceAll('-', '')
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')
}

const longestLine = 75

/** A line of at most 75 octets, continued behind a space (RFC 5545, 3.1), never within a character. */
function folded(line: string): string {
  const bytes = new TextEncoder()
  let room = longestLine
  let out = ''
  for (const sign of line) {
    const size = bytes.encode(sign).length
    if (size > room) {
      out += '\r\n '
      room = longestLine - 1
    }
    out += sign
    room -= size
  }
  return out
}
