import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { parseViewState } from '#src/url/viewState.ts'
import { ourRecord } from './builders/ourRecord.ts'
import { figuresShown } from './builders/shownPatterns.ts'

const record = ourRecord()

/** What a reader would take from the figures: leaders with their number, as "US 12". */
function headlinesOf(address: string) {
  const { filter, ignored } = parseViewState(address, record.vocabulary)
  const { facet, months, pairs, abroad, journeys, map, headline } = figuresShown(record, filter)
  return {
    ...headline,
    country: leadersIn(facet('country').rows.map(({ value, count }) => [value, count])),
    person: leadersIn(facet('person').rows.map(({ value, count }) => [value, count])),
    month: leadersIn(months.columns.map(({ key, count }) => [key, count])),
    pair: leadersIn(pairs.cells.flatMap(({ key, count, row, column }) => (row === column ? [] : [[key, count]]))),
    days: abroad.total,
    phases: abroad.phases.map(({ phase, days }) => `${phase} ${days.length}`),
    places: journeys.places.length,
    placeAbroad: leadersIn(
      journeys.places.flatMap(({ key, country, moves }) => (country === 'CL' ? [] : [[key, moves]])),
    ),
    placeless: journeys.placeless,
    onMap: map.table.rows.length,
    ignored,
  }
}

function leadersIn(ranking: [name: string, count: number][]): string[] {
  const most = Math.max(...ranking.map(([, count]) => count))
  return ranking.filter(([, count]) => count === most).map(([name, count]) => `${name} ${count}`)
}

// Counted by hand over data/moves/ on the record of 23 November 2026; a new move changes them.
describe('the figures of our record', () => {
  it.each([
    [
      '',
      {
        moves: 88,
        countries: 11,
        people: 53,
        sources: 255,
        country: ['US 12'],
        person: ['javier-milei 10'],
        month: ['2026-03 40'],
        pair: ['security_trade 17'],
        days: 18,
        phases: ['president-elect 16', 'president 2'],
        places: 20,
        placeAbroad: ['AR/Buenos Aires 4', 'PA/Ciudad de Panamá 4'],
        placeless: 11,
        onMap: 20,
      },
    ],
    [
      'theme=migration',
      {
        moves: 23,
        countries: 8,
        people: 23,
        sources: 94,
        country: ['EC 6', 'PE 6'],
        person: ['daniel-noboa 5'],
        month: ['2026-01 7'], // themes narrow the months, the period does not
        pair: ['security_migration 16'],
        days: 11,
        phases: ['president-elect 11'],
        places: 11,
        placeAbroad: ['AR/Buenos Aires 2', 'PE/Lima 2'],
        placeless: 5,
        onMap: 11,
      },
    ],
    [
      'phase=president-elect&kind=visit',
      {
        moves: 16,
        countries: 9,
        people: 19,
        sources: 77,
        country: ['PA 3'],
        person: ['hugo-de-zela 2', 'luis-abinader 2', 'nayib-bukele 2', 'rodrigo-paz 2'],
        month: ['2026-01 8'],
        pair: ['security_migration 7'],
        days: 15,
        phases: ['president-elect 13', 'president 2'], // the phase is left out of the days
        places: 11,
        placeAbroad: ['PA/Ciudad de Panamá 3'],
        placeless: 0,
        onMap: 11,
      },
    ],
    [
      'country=PE',
      {
        moves: 7,
        countries: 1,
        people: 2,
        sources: 27,
        country: ['US 12'],
        person: ['jose-jeri 4'],
        month: ['2026-01 3'],
        pair: ['security_migration 3'],
        days: 3,
        phases: ['president-elect 3'],
        places: 3,
        placeAbroad: ['PE/Lima 2'],
        placeless: 3,
        onMap: 20, // the country is left out of the map
      },
    ],
    [
      'theme=security.trade&from=2026-03&to=2026-03',
      {
        moves: 22,
        countries: 1,
        people: 22,
        sources: 79,
        country: ['US 6'],
        person: ['rodrigo-paz 3', 'santiago-pena 3'],
        month: ['2026-03 22'],
        pair: ['security_trade 8'],
        days: 2,
        phases: ['president-elect 2'],
        places: 5,
        placeAbroad: ['US/Miami 3'],
        placeless: 0,
        onMap: 5,
      },
    ],
  ])('are those counted by hand for %j', (address, counted) => {
    expect(headlinesOf(address)).toEqual({ ...counted, ignored: [] })
  })

  it('say so in sentences', () => {
    const { facet, months, pairs, days } = figuresShown(record, noFilter)
    expect([months.summary, facet('country').summary, facet('person').summary, pairs.summary, days.summary]).toEqual([
      'El mes con más movimientos es marzo de 2026: 40 de 88 movimientos.',
      'Fuera de Chile, el país más frecuente es Estados Unidos: 12 de 88 movimientos.',
      'La contraparte más frecuente es Javier Milei: 10 de 88 movimientos.',
      'El par más frecuente es Seguridad con Comercio e inversión: 17 de 88 movimientos.',
      '18 días fuera de Chile: 16 como presidente electo y 2 como presidente.',
    ])
  })
})
