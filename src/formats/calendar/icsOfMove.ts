import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MoveEvent } from './moveEvent.ts'

/**
 * The event of a move as a calendar file (RFC 5545), over whole days, without a time of day and so without a time zone.
 * `description` is that of the file. Written by hand, since the library that writes the published calendars (ical-generator)
 * is too large for the browser; a test compares each event with the one that the library writes.
 */
export function icsOfMove(
  event: MoveEvent,
  { locale, description: fileDescription }: { locale: Locale; description: string },
): string {
  const { uid, updated, sequence, start, end, title, description, status, place, point, url, categories } = event
  const { site } = currentRecord()
  const stamp = `${plainDate(updated)}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.name.es)}//${site.id}//${locale.toUpperCase()}`,
    `X-WR-CALDESC:${escapeText(fileDescription)}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDate(start)}`,
    `DTEND;VALUE=DATE:${plainDate(end)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(point ? [`GEO:${point[1]};${point[0]}`] : []),
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    `URL:${url}`,
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT', // programs show the reader as free on that day
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
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
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
