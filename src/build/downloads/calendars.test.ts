import ICAL from 'ical.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { aMoveFile, texts } from '../../../tests/builders/dataFiles.ts'
import { ourPublishInput } from '../../../tests/builders/ourPublishInput.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { calendars } from './calendars.ts'

type Files = ReadonlyMap<string, string>
type Component = InstanceType<typeof ICAL.Component>

function filesOf(input: ReturnType<typeof aPublishInput>): Files {
  return new Map(calendars(input).map(({ path, text }) => [path, text]))
}

const ours = aPublishInput()
const files = filesOf(ours)

/** A calendar as ical.js reads it, and its events by their UID. */
function read(path: string, from: Files = files): { calendar: Component; events: ReadonlyMap<string, Component> } {
  const calendar = new ICAL.Component(ICAL.parse(from.get(path) ?? ''))
  return {
    calendar,
    events: new Map(calendar.getAllSubcomponents('vevent').map((event) => [valueOf(event, 'uid'), event])),
  }
}

const es = read('calendar/es.ics')
const en = read('calendar/en.ics')
const announced = read('calendar/es-announced.ics')

function valueOf(component: Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
}

function eventOf(id: string, { events } = es) {
  const event = events.get(`${id}@kast-en-el-mundo.invalid`)
  if (!event) throw new Error(`no event ${id}`)
  return (name: string) => valueOf(event, name)
}

describe(calendars, () => {
  it('has an event for each move in both languages, with the same UIDs', () => {
    const uids = ours.timeline.moves.map(({ id }) => `${id}@kast-en-el-mundo.invalid`)
    expect([...es.events.keys()]).toEqual(uids)
    expect([...en.events.keys()]).toEqual(uids)
  })

  it('has the same UIDs wherever the site lives, and the same bytes whenever it is built', () => {
    const elsewhere = read('calendar/es.ics', filesOf({ ...ours, site: 'https://example.com/' }))
    expect([...elsewhere.events.keys()]).toEqual([...es.events.keys()])
    expect(filesOf(aPublishInput())).toEqual(files)
  })

  it('holds in the announced ones what is not known to have taken place; what was put off or called off as cancelled', () => {
    const expected = ours.timeline.moves.filter(({ status }) => status !== 'occurred').map(({ id }) => id)
    const uids = [...announced.events.keys()].map((uid) => uid.replace(/@.*/, ''))
    expect(uids).toEqual(expected)
    expect(eventOf('2026-05-santiago-bukele-anunciada', announced)('status')).toBe('TENTATIVE')
    expect(eventOf('2026-03-11-vina-milei-cancelada', announced)('status')).toBe('CANCELLED')
    expect(eventOf('2026-01-26-san-salvador-visita-aplazada', announced)('status')).toBe('CANCELLED')
  })

  it.each([...files.keys()])(
    'folds lines of %s at 75 octets and ends each with CR LF, the last too (RFC 5545, 3.1)',
    (path) => {
      const text = files.get(path) ?? ''
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    },
  )

  it('names itself, its version and its terms', () => {
    const version = dayInWords(toDay(ours.timeline.updated), 'en')
    expect(valueOf(en.calendar, 'x-wr-calname')).toBe('Kast en el mundo (English)')
    expect(valueOf(en.calendar, 'version')).toBe('2.0')
    expect(valueOf(en.calendar, 'prodid')).toBe('-//Kast en el mundo//kast-en-el-mundo//EN')
    expect(valueOf(en.calendar, 'x-wr-caldesc')).toContain(`version of ${version}. Data and texts: CC BY 4.0.`)
  })

  it('escapes its own name and description as RFC 5545, 3.3.11 asks', () => {
    const lines = (files.get('calendar/es-announced.ics') ?? '').replaceAll('\r\n ', '').split('\r\n')
    expect(lines.filter((line) => /^(NAME|X-WR-CALNAME|X-WR-CALDESC):/.test(line))).toEqual([
      'NAME:Kast en el mundo: anunciados\\, postergados y cancelados',
      'X-WR-CALNAME:Kast en el mundo: anunciados\\, postergados y cancelados',
      expect.stringMatching(/^X-WR-CALDESC:([^,;\\]|\\[,;\\])*\\;([^,;\\]|\\[,;\\])*$/),
    ])
  })
})

// The record has words that no test thinks of.
describe('the calendars of our record', () => {
  const input = ourPublishInput()
  const made = filesOf(input)

  it.each([...made.keys()])('fold lines of %s at 75 octets and can be read', (path) => {
    expect((made.get(path) ?? '').split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(() => read(path, made)).not.toThrow()
  })

  it('cover the days of each move whose month at least is known', () => {
    const calendar = read('calendar/es.ics', made)
    const known = input.timeline.moves.filter(({ span }) => span.precision !== 'year')
    for (const { id, span } of known) {
      const event = eventOf(id, calendar)
      expect([id, toDay(event('dtstart')), toDay(event('dtend'))]).toEqual([id, span.first, span.last + 1])
    }
    expect(calendar.events.size).toBe(known.length)
  })
})

describe('an event', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is all-day and ends on the day after the last (RFC 5545, 3.6.1)', () => {
    const event = eventOf('2026-03-10-santiago-singh')
    expect([event('dtstart'), event('dtend')]).toEqual(['2026-03-10', '2026-03-13'])
    const day = eventOf('2025-12-23-quito-noboa')
    expect([day('dtstart'), day('dtend')]).toEqual(['2025-12-23', '2025-12-24'])
  })

  it.each([
    ['Pacific/Pago_Pago', 11 * 60],
    ['America/Santiago', 3 * 60],
    ['UTC', 0],
    ['Pacific/Kiritimati', -14 * 60],
  ])('is the same where the build runs in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset) // the zone is in force
    expect(filesOf(ours)).toEqual(files)
  })

  it.each(ours.timeline.moves.map((move) => [move.id, move.span] as const))('covers the days of %s', (id, span) => {
    const event = eventOf(id)
    expect([toDay(event('dtstart')), toDay(event('dtend'))]).toEqual([span.first, span.last + 1])
  })

  it('says where, with latitude before longitude (3.8.1.6), what, and where to read on', () => {
    const event = eventOf('2025-12-23-quito-noboa', en)
    expect(event('location')).toBe('Carondelet Palace, Quito, Ecuador')
    expect(event('geo')).toBe('-0.2201,-78.5123')
    expect(event('url')).toBe(`${site}en/moves/2025-12-23-quito-noboa`)
    expect(event('dtstamp')).toBe('2026-11-23T00:00:00Z')
    expect(event('sequence')).toBe(String(toDay('2026-11-23')))
    expect(event('transp')).toBe('TRANSPARENT')
    expect(files.get('calendar/en.ics')?.replaceAll('\r\n ', '')).toContain('CATEGORIES:Visit,Security')
  })

  it('has no place where the move has none', () => {
    const event = eventOf('2025-12-15-llamada-orsi')
    expect([event('location'), event('geo')]).toEqual(['', ''])
  })

  it.each([
    ['2025-12-23-quito-noboa', 'CONFIRMED', /^Quito[^[]*$/],
    ['2026-03-11-vina-milei-cancelada', 'CANCELLED', /^Cancelado: /],
    ['2026-01-26-san-salvador-visita-aplazada', 'CANCELLED', /^Postergado: /],
    ['2026-05-santiago-bukele-anunciada', 'TENTATIVE', /./],
  ])('of %s is %s', (id, status, summary) => {
    expect(eventOf(id)('status')).toBe(status)
    expect(eventOf(id)('summary')).toMatch(summary)
  })

  it('leads from what was postponed to where it took place', () => {
    expect(eventOf('2026-01-26-san-salvador-visita-aplazada')('description')).toContain(
      `${site}movimientos/2026-01-30-san-salvador-bukele-cecot`,
    )
  })

  it('covers the month where only that is known, and says so in title and text', () => {
    const event = eventOf('2026-05-santiago-bukele-anunciada')
    expect([event('dtstart'), event('dtend')]).toEqual(['2026-05-01', '2026-06-01'])
    expect(event('summary')).toMatch(/\[día no conocido: mayo de 2026, fecha aproximada\]$/)
    expect(event('description')).toContain('Ninguna fuente da el día exacto: el evento abarca todo el periodo posible')
  })

  it('is none where only the year is known', () => {
    expect(read('calendar/es.ics', filesOf(aPublishInput(aMoveFile({ date: '2025' })))).events.size).toBe(0)
  })

  it('keeps commas, semicolons, backslashes and letters of any script as they are (3.3.11)', () => {
    const title = 'Seúl: “a, b; c\\n” 서울 «ñ»'
    const made = read('calendar/es.ics', filesOf(aPublishInput(aMoveFile({ title: texts(title) }))))
    expect(eventOf('quito', made)('summary')).toBe(title)
  })
})
