import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { timelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { importing, withoutMoves } from '../builders/importing.ts'
import { aPublishInput } from '../builders/publishInput.ts'
import { smallRecordFiles } from '../builders/smallRecord.ts'

const { dataset } = aPublishInput()
const exported = (moves: readonly MoveFile[]) => timelineJs(moves, { record: dataset, locale: 'es', urlOf: () => null })

/** What a slide holds of a move. */
function held({ id, date, status, kind, themes, title, summary }: MoveFile) {
  return { id, date: date.replaceAll(/[~?%]/g, ''), status, kind, themes, title: title.es, summary: summary.es }
}

describe('TimelineJS', () => {
  it('gets back the moves of our own export as far as slides hold them', () => {
    const json = JSON.stringify(exported(dataset.moves))
    const { moves } = importing(json, { language: 'es' }, withoutMoves(smallRecordFiles()))
    const written = new Set(moves.map(({ id }) => id))
    expect(written.size).toBeGreaterThan(0)
    const before = dataset.moves.filter(({ id }) => written.has(id)).map(held)
    expect(moves.map(held)).toEqual(expect.arrayContaining(before))
  })

  const anySlide = fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}-[a-z0-9]{1,8}$/),
    first: fc.integer({ min: toDay('1990-01-01'), max: toDay('2025-01-01') }),
    days: fc.nat(30),
    precision: fc.constantFrom('day', 'month', 'year'),
    headline: fc.stringMatching(/^[A-ZÑ][a-zñé]{3,9}( [a-zñ]{2,9}){1,4} & [a-z]{3}$/),
    text: fc.stringMatching(/^[A-ZÑ][a-zñé]{3,9}( [a-zñ]{2,9}){2,6}\.$/),
    page: fc.stringMatching(/^[a-z]{3,9}(-[a-z]{3,9}){0,3}$/),
  })

  it('gets back of its own slides id, dates, headline, text and links; the rest is named', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySlide, { minLength: 1, maxLength: 5, selector: ({ id }) => id }), (slides) => {
        const events = slides.map(({ id, first, days, precision, headline, text, page }) => {
          const [year, month, day] = formatDay(first).split('-').map(Number)
          const [endYear, endMonth, endDay] = formatDay(first + days)
            .split('-')
            .map(Number)
          const isSpan = precision === 'day' && days > 0
          return {
            unique_id: id,
            start_date: { year, ...(precision !== 'year' && { month }), ...(precision === 'day' && { day, hour: 10 }) },
            ...(isSpan && { end_date: { year: endYear, month: endMonth, day: endDay } }),
            media: { url: 'https://example.org/picture.jpg', credit: 'Somebody' },
            text: {
              headline: `${headline.replace('&', '&amp;')} ${id}`,
              text: `<p>${text}</p><p>${id}: <a href="https://example.org/${page}">Más</a></p>`,
            },
          }
        })
        const map = JSON.stringify({ columns: { kind: 'statement', themes: 'security' } })
        const { moves, reading, faults } = importing(JSON.stringify({ events }), { map, language: 'es' })
        expect(faults).toEqual([])
        const back = timelineJs(moves, { record: { themes: [], articles: [] }, locale: 'es', urlOf: () => null }).events
        for (const event of events) {
          const found = back.find(({ unique_id }) => unique_id === event.unique_id)
          const { hour: _hour, ...start } = { hour: 0, ...event.start_date }
          expect(found).toMatchObject({
            start_date: start,
            ...(event.end_date && { end_date: event.end_date }),
            text: { headline: event.text.headline },
          })
          expect(found?.text.text).toContain(
            `<p>${event.text.text
              .replaceAll(/<[^>]+>/g, ' ')
              .replaceAll(/ +/g, ' ')
              .trim()}</p>`,
          )
          expect(found?.text.text).toContain(/href="[^"]+"/.exec(event.text.text)?.[0])
        }
        const lost = reading.unread.map(({ column }) => column)
        expect(lost).toEqual(expect.arrayContaining(['Media', 'Media Credit']))
        expect(lost.includes('start_date.hour')).toBe(events.some(({ start_date }) => 'hour' in start_date))
      }),
      { numRuns: 25 },
    )
  })

  it('is read from its spreadsheet, whose title and eras are named', () => {
    const { moves, plan } = importing(
      [
        'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
        ',,,,,,,,,A title,Text,,,,,title,,',
        '"2,024",6,3,10:00,2024,6,5,,,Visita a Lima,"Dos días.<br>Véase <a href=""https://example.org/lima-visita"">la nota</a>.",,,,,,Visita,#fff',
        '2024,2,30,,,,,,,No day,Text,,,,,,Visita,',
        '2020,,,,2024,,,,,An era,,,,,,era,,',
      ].join('\n'),
      { map: JSON.stringify({ columns: { themes: 'security', place_countries: 'PE' } }), language: 'es' },
    )
    expect(moves).toMatchObject([
      {
        id: '2024-06-03-peru-visita-a-lima',
        date: '2024-06-03/2024-06-05',
        kind: 'visit',
        status: 'occurred',
        title: { es: 'Visita a Lima', en: '[to be written] Visita a Lima' },
        summary: { es: 'Dos días. Véase la nota.' },
        sources: [{ url: 'https://example.org/lima-visita', title: 'la nota' }],
      },
    ])
    expect([...(plan.moves[0]?.assumed ?? [])]).toContain('status')
    expect(plan.faults.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'Type', 'title'],
      [5, 'Type', 'era'],
      [4, 'Start', '2024-02-30'],
      [4, 'Links', null],
    ])
  })
})
