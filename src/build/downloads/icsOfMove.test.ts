import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { hasDays } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { icsOfMove } from '#src/formats/calendar/icsOfMove.ts'
import { moveEvent } from '#src/formats/calendar/moveEvent.ts'
import { calendarTexts } from '#src/formats/calendar/texts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { moveDetail } from '#src/record/compile/compile.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { anEvent } from '../../../tests/builders/moveEvent.ts'
import { recordInputs } from '../../../tests/builders/ourPublishInput.ts'
import { site } from '../../../tests/builders/publishInput.ts'
import type { PageInput } from '../publishInput.ts'
import { calendars } from './calendars.ts'

const file = { locale: 'es', description: 'Versión del 1 de enero; CC BY 4.0' } as const

type Component = InstanceType<typeof ICAL.Component>

/** As ical.js, which did not write it, reads the file. */
function eventsOf(ics: string): readonly Component[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
}

/** Every property of an event with its values, besides those that some programs invented (X-). */
function propertiesOf(event: Component): Readonly<Record<string, unknown>> {
  const own = event.getAllProperties().filter(({ name }) => !name.startsWith('x-'))
  return Object.fromEntries(own.map((property) => [property.name, property.getValues().map(String)]))
}

/** The files that the browser makes of all moves whose day is known. */
function browserFiles({ dataset, timeline }: PageInput, locale: Locale): readonly string[] {
  const urlOf = (id: string) => addressOf(site, { name: 'move', id }, locale)
  const telling = { locale, texts: calendarTexts(locale), common: commonTexts(locale), timeline, urlOf }
  return dataset.moves.flatMap((entry) => {
    const move = timeline.moves.find(({ id }) => id === entry.id)
    const event = move && hasDays(move.span) && moveEvent(move, moveDetail(entry, new Map()), telling)
    return event ? [icsOfMove(event, { locale, description: '' })] : []
  })
}

describe.each(recordInputs)('the files of all moves of %s', (_name, inputOf) => {
  const input = inputOf()

  it.each([
    ['es', 'calendar/es.ics'],
    ['en', 'calendar/en.ics'],
  ] as const)('say in %s what the published calendar says, so that a program keeps one event', (locale, path) => {
    const text = calendars(input).find((calendar) => calendar.path === path)?.text ?? ''
    const published = new Map(eventsOf(text).map((event) => [String(event.getFirstPropertyValue('uid')), event]))
    const made = browserFiles(input, locale).flatMap(eventsOf)
    expect(made).toHaveLength(input.timeline.moves.filter(({ span }) => hasDays(span)).length)
    for (const event of made) {
      const same = published.get(String(event.getFirstPropertyValue('uid')))
      expect(propertiesOf(event)).toEqual(same && propertiesOf(same))
    }
  })
})

describe(icsOfMove, () => {
  it('says what it is', () => {
    const event = anEvent()
    if (!event) throw new Error('no event')
    const ics = icsOfMove(event, file)
    expect(ics).toContain('\r\nX-WR-CALDESC:Versión del 1 de enero\\; CC BY 4.0\r\n')
    expect(ics).toContain('\r\nPRODID:-//Kast en el mundo//kast-en-el-mundo//ES\r\n')
  })

  it('carries any words unharmed, in lines of at most 75 octets', () => {
    const controls = /[\p{Cc}\u2028\u2029]/gu // no text of the record has any
    const words = anyText.map((text) => text.toWellFormed().replaceAll(controls, ' ').trim())
    const event = anEvent()
    if (!event) throw new Error('no event')
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1 }), (title, place, categories) => {
        const ics = icsOfMove({ ...event, title, description: `${title}\n${place}`, place, categories }, file)
        const [read] = eventsOf(ics)
        expect(read?.getFirstPropertyValue('summary') ?? '').toBe(title)
        expect(read?.getFirstPropertyValue('location') ?? '').toBe(place)
        expect(read?.getFirstPropertyValue('description')).toBe(`${title}\n${place}`)
        expect(read?.getFirstProperty('categories')?.getValues()).toEqual(categories)
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
    )
  })
})
