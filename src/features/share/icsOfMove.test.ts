import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendars } from '#src/publish/calendars.ts'
import { anyText } from '#tests/builders/arbitraries.ts'
import { aPublishInput } from '#tests/builders/publishInput.ts'
import { aMove } from '#tests/builders/timeline.ts'
import { type CalendarEntry, icsOfMove } from './icsOfMove.ts'

const url = 'https://example.org/movimientos/quito'

function anEntry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return { move: aMove(), title: 'Quito', place: 'Quito', url, version: '2026-11-23', ...changes }
}

/** As ical.js, which did not write it, reads the file. */
function eventOf(ics: string) {
  const [component] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
  if (!component) throw new Error('the file holds no event')
  const event = new ICAL.Event(component)
  const status = component.getFirstPropertyValue('status')
  return { event, status, link: component.getFirstPropertyValue('url') }
}

describe(icsOfMove, () => {
  it('covers the days from the first to the last', () => {
    const { event } = eventOf(icsOfMove(anEntry({ move: aMove({ date: '2026-02-02/2026-02-05' }) })))
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2026-02-02')
    expect(event.endDate.toString()).toBe('2026-02-06')
  })

  it('keeps id and link', () => {
    const { event, link } = eventOf(icsOfMove(anEntry()))
    expect(event.uid).toBe('quito@kast-en-el-mundo.invalid')
    expect(event.description).toBe(url)
    expect(link).toBe(url)
  })

  it.each([
    ['occurred', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['postponed', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('says of what is %s %s', (status, word) => {
    expect(eventOf(icsOfMove(anEntry({ move: aMove({ status }) }))).status).toBe(word)
  })

  it('carries any words unharmed, in lines of at most 75 octets', () => {
    const controls = /[\p{Cc}\u2028\u2029]/gu // no text of the record has any
    const words = anyText.map((text) => text.toWellFormed().replaceAll(controls, ' ').trim())
    fc.assert(
      fc.property(words, words, (title, place) => {
        const ics = icsOfMove(anEntry({ title, place }))
        const { event } = eventOf(ics)
        expect(event.summary ?? '').toBe(title)
        expect(event.location ?? '').toBe(place)
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('an event', () => {
  it('has the UID that it has in the calendar of all moves, so that a program keeps one of both', () => {
    const published = calendars(aPublishInput())[0]?.text ?? ''
    const uids = new ICAL.Component(ICAL.parse(published)).getAllSubcomponents('vevent')
    const all = uids.map((event) => event.getFirstPropertyValue('uid'))
    const move = aMove({ id: '2025-12-23-quito-noboa' })
    expect(all).toContain(eventOf(icsOfMove(anEntry({ move }))).event.uid)
  })
})
