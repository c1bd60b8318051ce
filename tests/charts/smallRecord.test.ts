import { describe, expect, it } from 'vitest'
import { parseViewState } from '#src/url/viewState.ts'
import { figuresShown } from '../builders/charts/shownCharts.ts'
import { smallRecord } from '../builders/smallRecord.ts'

const record = smallRecord()

/** What a reader would take from the figures: leaders with their number, as "SV 3". */
function headlinesOf(address: string) {
  const { filter, ignored } = parseViewState(address, record.vocabulary)
  const { facet, months, pairs, abroad, days, journeys, map, headline } = figuresShown(record, filter)
  return {
    ...headline,
    country: leadersIn(facet('country').bars.map(({ value, count }) => [value, count])),
    person: leadersIn(facet('person').bars.map(({ value, count }) => [value, count])),
    month: leadersIn(months.columns.map(({ key, count }) => [key, count])),
    pair: leadersIn(pairs.cells.flatMap(({ key, count, row, column }) => (row === column ? [] : [[key, count]]))),
    days: abroad.total,
    phases: days.groups.flatMap(({ phase, total }) => (total > 0 ? [`${phase} ${total}`] : [])),
    places: journeys.places.length,
    placeAbroad: leadersIn(
      journeys.places.flatMap(({ key, country, moves }) => (country === 'CL' ? [] : [[key, moves]])),
    ),
    onMap: map.table.rows.length,
    ignored,
  }
}

function leadersIn(ranking: [name: string, count: number][]): string[] {
  const most = Math.max(...ranking.map(([, count]) => count))
  return ranking.filter(([, count]) => count === most).map(([name, count]) => `${name} ${count}`)
}

// Counted by hand over tests/records/small/moves/.
describe('the figures of the small record', () => {
  it.each([
    [
      '',
      {
        moves: 13,
        countries: 5, // Argentina, Belgium, Ecuador, Panama, El Salvador
        involved: 13, // UY, EC, VE, SV, PA, BR, BO, BE, HR, ES, IN, AR, US
        people: 14,
        sources: 31, // 32 named, one of them by two moves
        country: ['AR 3', 'SV 3'],
        person: ['javier-milei 3', 'nayib-bukele 3'],
        month: ['2026-01 4', '2026-03 4'],
        pair: ['security_trade 3', 'trade_energy 3'],
        days: 5,
        phases: ['president-elect 4', 'president 1'],
        places: 10,
        placeAbroad: ['SV/San Salvador 2'],
        onMap: 6, // those abroad
      },
    ],
    [
      'theme=security',
      {
        moves: 6,
        countries: 4,
        involved: 6, // EC, SV, PA, BR, BO, AR
        people: 8,
        sources: 15,
        country: ['SV 3'],
        person: ['nayib-bukele 3'],
        month: ['2026-01 3'], // themes narrow the months, the period does not
        pair: ['security_trade 3'],
        days: 4,
        phases: ['president-elect 3', 'president 1'],
        places: 6,
        placeAbroad: ['SV/San Salvador 2'],
        onMap: 5,
      },
    ],
    [
      'phase=president-elect&kind=visit',
      {
        moves: 3,
        countries: 2,
        involved: 2, // EC, SV
        people: 4,
        sources: 9,
        country: ['SV 2'],
        person: ['nayib-bukele 2'],
        month: ['2026-01 2'],
        pair: ['security_organized-crime 2'],
        days: 3,
        phases: ['president-elect 2', 'president 1'], // the phase is left out of the days
        places: 3,
        placeAbroad: ['SV/San Salvador 2'],
        onMap: 3,
      },
    ],
    [
      'country=SV',
      {
        moves: 3,
        countries: 1,
        involved: 1,
        people: 2,
        sources: 9,
        country: ['AR 3', 'SV 3'],
        person: ['nayib-bukele 3'],
        month: ['2026-01 2'],
        pair: [
          'security_organized-crime 1',
          'security_democracy 1',
          'security_relations 1',
          'organized-crime_democracy 1',
        ],
        days: 1,
        phases: ['president-elect 1'],
        places: 3,
        placeAbroad: ['SV/San Salvador 2'],
        onMap: 6, // the country is left out of the map
      },
    ],
    [
      'theme=trade.energy&from=2026-03&to=2026-04',
      {
        moves: 3,
        countries: 1,
        involved: 3, // IN, US, AR
        people: 3,
        sources: 6,
        country: ['AR 1', 'IN 1', 'US 1'],
        person: ['christopher-landau 1', 'javier-milei 1', 'kirti-vardhan-singh 1'],
        month: ['2026-03 2'],
        pair: ['trade_energy 3'],
        days: 1,
        phases: ['president 1'],
        places: 3,
        placeAbroad: ['AR/Buenos Aires 1'],
        onMap: 1,
      },
    ],
    [
      'status=announced.cancelled.postponed',
      {
        moves: 3,
        countries: 0, // nothing took place
        involved: 2, // SV, AR
        people: 2, // whatever the status
        sources: 8,
        country: ['SV 2'],
        person: ['nayib-bukele 2'],
        month: ['2026-01 1', '2026-03 1', '2026-05 1'],
        pair: ['security_relations 1'],
        days: 0,
        phases: [],
        places: 3,
        placeAbroad: ['SV/San Salvador 1'],
        onMap: 1,
      },
    ],
  ])('are those counted by hand for %j', (address, counted) => {
    expect(headlinesOf(address)).toEqual({ ...counted, ignored: [] })
  })

  it.each([
    [
      '',
      [
        'El número más alto es el de Seguridad en enero de 2026: 3 movimientos.',
        'Fuera de Chile, los países más frecuentes son Argentina y El Salvador: 3 de 13 movimientos cada uno.',
        'Las contrapartes más frecuentes son Javier Milei y Nayib Bukele: 3 de 13 movimientos cada una.',
        'Los pares más frecuentes son Seguridad con Comercio e inversión y Comercio e inversión con Energía y minería: 3 de 13 movimientos cada uno.',
        '5 días fuera de Chile: 4 como presidente electo y 1 como presidente.',
      ],
    ],
    [
      'theme=security',
      [
        'Entre lo elegido, el número más alto es el de Seguridad en enero de 2026: 3 movimientos.',
        'Fuera de Chile, el país más frecuente es El Salvador: 3 de 6 movimientos.',
        'La contraparte más frecuente es Nayib Bukele: 3 de 6 movimientos.',
        'El par más frecuente es Seguridad con Comercio e inversión: 3 de 6 movimientos.',
        '4 días fuera de Chile: 3 como presidente electo y 1 como presidente.',
      ],
    ],
  ])('are told in sentences for %j', (address, sentences) => {
    const { filter } = parseViewState(address, record.vocabulary)
    const { facet, months, pairs, days } = figuresShown(record, filter)
    const findings = [months.finding, facet('country').finding, facet('person').finding, pairs.finding, days.finding]
    expect(findings).toEqual(sentences)
  })
})
