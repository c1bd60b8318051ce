import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { icsOfMove } from '#src/formats/calendar/icsOfMove.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { hostileDataset } from '../../../tests/builders/hostileDataset.ts'
import { anEvent } from '../../../tests/builders/moveEvent.ts'
import { calendars } from './calendars.ts'

/** The names of all properties of a calendar, and of the parts of it, in order. */
function namesIn(ics: string): string[] {
  const component = new ICAL.Component(ICAL.parse(ics))
  const events = component
    .getAllSubcomponents()
    .flatMap((event) => [event.name].concat(event.getAllProperties().map(({ name }) => name)))
  return [...component.getAllProperties().map(({ name }) => name), ...events]
}

/** Each line by itself, as it lies in the file. */
function expectLines(ics: string): void {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of ics.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    // oxlint-disable-next-line no-control-regex -- RFC 5545, 3.1
    expect(line).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/)
  }
}

const icsOf = (text: string) => {
  const texts = { es: text, en: text }
  const event = anEvent(
    { title: texts },
    { summary: texts, outcomeNote: texts, places: [{ country: 'EC', city: texts, venue: texts }] },
  )
  if (!event) throw new Error('no event')
  return icsOfMove(event, { locale: 'es', description: 'Versión' })
}

const filesOf = (text: string) => calendars(hostileDataset(text)).map((file) => file.text)

describe('a calendar of hostile texts', () => {
  it('of one entry has no line more than one of harmless texts', () => {
    const plain = namesIn(icsOf('text'))
    fc.assert(
      fc.property(
        anyHostileText.map((text) => `x${text}x`),
        (text) => {
          const ics = icsOf(text)
          expectLines(ics)
          expect(namesIn(ics)).toEqual(plain)
        },
      ),
      { numRuns: hostileRuns.events },
    )
  })

  it('of the record has no line more than one of harmless texts', () => {
    const plain = filesOf('text').map(namesIn)
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const files = filesOf(text)
        for (const file of files) expectLines(file)
        expect(files.map(namesIn)).toEqual(plain)
      }),
      { numRuns: hostileRuns.calendars },
    )
  })
})
