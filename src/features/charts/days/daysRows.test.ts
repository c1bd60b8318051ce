import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Trip } from '#src/domain/travel/trips.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aRecord } from '../../../../tests/builders/record.ts'
import { texts } from '../../../../tests/builders/texts.ts'
import { sortRows } from '../frame/chartRows.ts'
import { choiceOfDaysMark, choiceOfDaysRow, daysRows } from './daysRows.ts'

const catalogues = { es: site.es.charts, en: site.en.charts }
const stopIn = (city: string) => ({ country: 'EC', city: texts(city) })
const lima: Trip = {
  phase: 'president-elect',
  tour: null,
  stops: [stopIn('Lima'), stopIn('Quito')],
  days: [toDay('2025-12-16')],
}
const andes: Trip = {
  phase: 'president-elect',
  tour: 'andes',
  stops: [stopIn('Quito')],
  days: [toDay('2026-01-28'), toDay('2026-01-29')],
}
const buenosAires: Trip = {
  phase: 'president',
  tour: null,
  stops: [stopIn('Buenos Aires')],
  days: [toDay('2026-04-06')],
}

type Case = { undated?: number; locale?: Locale } & Partial<Filter>

function figureOf(trips: readonly Trip[], { undated = 0, locale = 'es', ...filter }: Case = {}) {
  const days = trips.flatMap((trip) => trip.days)
  return daysRows({
    abroad: { total: new Set(days).size, undated },
    trips,
    tours: [{ id: 'andes', label: { es: 'Gira andina', en: 'Andean tour' }, highlight: null }],
    filter: { ...noFilter, ...filter },
    phases: aRecord().phases,
    countryName: (code) => code,
    t: catalogues[locale],
    locale,
  })
}

describe(daysRows, () => {
  it('says what share each phase has, and nothing of a single phase or of no day', () => {
    const trips = [lima, andes, buenosAires]
    expect(figureOf(trips).finding).toBe('4 días fuera de Chile: 3 como presidente electo y 1 como presidente.')
    expect(figureOf(trips, { locale: 'en' }).finding).toBe(
      '4 days outside Chile: 3 as president-elect and 1 as president.',
    )
    expect(figureOf([andes]).finding).toBeUndefined()
    expect(figureOf([]).finding).toBeUndefined()
  })

  it('has the trips of each phase by tour or cities, with their days', () => {
    const { groups, phaseLabel, tripName } = figureOf([lima, andes, buenosAires])
    expect(groups.map(phaseLabel)).toEqual(['Presidente electo: 3 días', 'Presidente: 1 día'])
    expect(groups.flatMap(({ trips }) => trips.map(tripName))).toEqual([
      'Lima y Quito, 16 dic 2025: 1 día',
      'Gira andina: 2 días',
      'Buenos Aires, 6 abr 2026: 1 día',
    ])
  })

  it.each([
    ['2026-01-06', '2026-01-07', '6–7 ene 2026: 2 días', '6–7 Jan 2026: 2 days'],
    ['2026-01-31', '2026-02-02', '31 ene – 2 feb 2026: 3 días', '31 Jan – 2 Feb 2026: 3 days'],
    ['2025-12-31', '2026-01-01', '31 dic 2025 – 1 ene 2026: 2 días', '31 Dec 2025 – 1 Jan 2026: 2 days'],
  ])('names all days of a trip from %s to %s, wherever it is named', (from, to, es, en) => {
    const [first, last] = [toDay(from), toDay(to)]
    const days = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    for (const [locale, words] of [
      ['es', es],
      ['en', en],
    ] as const) {
      const { groups, tripName, table } = figureOf([{ ...buenosAires, days }], { locale })
      expect(groups.flatMap(({ trips }) => trips.map(tripName))).toEqual([`Buenos Aires, ${words}`])
      const name = `Buenos Aires, ${words}`.replace(/: .*/, '')
      expect(table.rows.map(({ cells }) => cells[1])).toEqual(days.map(() => name))
    }
  })

  it('marks the chosen phase, also without a day, and the trip whose days are the period chosen', () => {
    expect(figureOf([], { phase: ['president'] }).groups).toMatchObject([
      { phase: 'president', total: 0, chosen: true },
    ])
    const { groups } = figureOf([lima, andes], { from: '2026-01-28', to: '2026-01-29' })
    expect(groups.flatMap(({ trips }) => trips.map(({ pressed }) => pressed))).toEqual([false, true])
  })

  it('says so where phases are chosen, which it leaves out of the filter, and then has no finding', () => {
    const { definition, finding } = figureOf([lima, buenosAires], { phase: ['president'], locale: 'en' })
    expect(finding).toBeUndefined()
    expect(definition).toBe(
      `${site.en.charts.days.definition} Here the filter by phase is left out: what is not chosen is faded.`,
    )
  })

  it.each([
    [0, '', ''],
    [
      1,
      ' 1 movimiento fuera de Chile sin día conocido no suma días.',
      ' 1 move outside Chile without a known day adds no days.',
    ],
    [
      2,
      ' 2 movimientos fuera de Chile sin día conocido no suman días.',
      ' 2 moves outside Chile without a known day add no days.',
    ],
  ])('notes its rule and that %i moves without a known day add none', (undated, es, en) => {
    expect(figureOf([], { undated }).note).toBe(`${site.es.charts.days.rule}${es}`)
    expect(figureOf([], { undated, locale: 'en' }).note).toBe(`${site.en.charts.days.rule}${en}`)
  })

  it('adds up the days of each phase in the rows, and marks the chosen phase', () => {
    expect(figureOf([lima, andes, buenosAires], { phase: ['president'] }).table).toMatchObject({
      columns: ['Día', 'Viaje', 'Etapa', 'Acumulado'],
      rows: [
        {
          key: 'president-elect/2025-12-16',
          cells: ['16 de diciembre de 2025', 'Lima y Quito, 16 dic 2025', 'Presidente electo', 1],
          chosen: false,
        },
        { key: 'president-elect/2026-01-28', cells: ['28 de enero de 2026', 'Gira andina', 'Presidente electo', 2] },
        { key: 'president-elect/2026-01-29', cells: ['29 de enero de 2026', 'Gira andina', 'Presidente electo', 3] },
        {
          key: 'president/2026-04-06',
          cells: ['6 de abril de 2026', 'Buenos Aires, 6 abr 2026', 'Presidente', 1],
          chosen: true,
        },
      ],
    })
  })

  it('sorts its days by time', () => {
    const { rows } = figureOf([lima, buenosAires]).table
    expect(sortRows(rows, { column: 0, descending: true }, 'es').map(({ key }) => key)).toEqual([
      'president/2026-04-06',
      'president-elect/2025-12-16',
    ])
  })
})

describe('the choice of a key', () => {
  it.each(['president', '2nd-term', '2026-02-03'])('is the phase %s, though its id reads like a day', (phase) => {
    expect(choiceOfDaysMark(phase)).toEqual({ phase })
    for (const row of [`${phase}/2026-04-06`, `${phase}/`]) expect(choiceOfDaysRow(row)).toEqual({ phase })
  })

  it('is the period of a trip', () => {
    expect(choiceOfDaysMark('2026-02-03/2026-02-05')).toEqual({ from: '2026-02-03', to: '2026-02-05' })
  })
})
