import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Anchor, WritingTime } from './date.ts'
import { findDates } from './findDates.ts'

/** A Thursday. */
const thursday: WritingTime = { published: toDay('2026-03-12'), bounds: null }
const unknown: WritingTime = { published: null, bounds: null }
const anchors: Anchor[] = [{ phase: 'Electo', from: '2025-12-14', words: ['electo', 'vuelta'] }]

const datesIn = (text: string, locale: 'es' | 'en', time: WritingTime) =>
  findDates(text, locale, time, anchors).map(({ words, date }) => [words, date])

describe(findDates, () => {
  it.each([
    ['Se reunieron este martes en Lima.', 'este martes', '2026-03-10'],
    ['Llegó el jueves.', 'el jueves', '2026-03-12'],
    ['Llegó el jueves pasado.', 'el jueves pasado', '2026-03-05'],
    ['Se verán el próximo martes.', 'el próximo martes', '2026-03-17'],
    ['Viajará el lunes a Quito.', 'el lunes', '2026-03-16'],
    ['Llegó el martes 3.', 'el martes 3', '2026-03-03'],
    ['Llegó ayer a Lima.', 'ayer', '2026-03-11'],
    ['Se vieron el 23 de diciembre de 2025.', '23 de diciembre de 2025', '2025-12-23'],
    ['Fue en marzo de 2026.', 'marzo de 2026', '2026-03'],
    ['Fue tres días después de la elección.', 'tres días después de la elección', '2025-12-17~'],
    [
      'A poco más de una semana de haber sido electo, viajó.',
      'A poco más de una semana de haber sido electo',
      '2025-12-22~',
    ],
  ])('in Spanish: %s', (text, words, date) => {
    expect(datesIn(text, 'es', thursday)).toEqual([[words, date]])
  })

  it.each([
    ['They met on Tuesday.', 'on Tuesday', '2026-03-10'],
    ['They met last Thursday.', 'last Thursday', '2026-03-05'],
    ['They will meet on Monday.', 'on Monday', '2026-03-16'],
    ['They met on 23 December 2025.', 'on 23 December 2025', '2025-12-23'],
    ['They met yesterday.', 'yesterday', '2026-03-11'],
    ['It was two weeks after the electoral victory.', 'two weeks after the electoral victory', '2025-12-28~'],
  ])('in English: %s', (text, words, date) => {
    expect(datesIn(text, 'en', thursday)).toEqual([[words, date]])
  })

  it('cannot know relative dates of a text of unknown days', () => {
    expect(datesIn('Se vieron ayer y este martes.', 'es', unknown)).toEqual([
      ['ayer', null],
      ['este martes', null],
    ])
  })

  it('knows a weekday that the bounds of the writing hold once, and the year of a day within them', () => {
    const bounds = { first: toDay('2026-01-05'), last: toDay('2026-01-12') } // Monday to Monday
    const time = { published: null, bounds }
    expect(datesIn('Se vieron este martes.', 'es', time)).toEqual([['este martes', '2026-01-06']])
    expect(datesIn('Se vieron este lunes.', 'es', time)).toEqual([['este lunes', null]])
    expect(datesIn('Se vieron el 7 de enero.', 'es', time)).toEqual([['7 de enero', '2026-01-07']])
  })

  it('takes no hour, length of time or unknown event for a day', () => {
    expect(datesIn('Habló a las 11:00 por una semana.', 'es', thursday)).toEqual([])
    expect(datesIn('Fue a un mes de su boda.', 'es', thursday)).toEqual([['a un mes de su boda', null]])
  })
})
