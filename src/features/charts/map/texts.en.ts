import type { RecordFacts } from '#src/domain/record.ts'
import type { MapTexts } from './texts.es.ts'

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'move' : 'moves'}`

export function mapEn({ home }: RecordFacts): MapTexts {
  return {
    title: 'Countries visited',
    definition: `Countries other than ${home.name.en} with at least one stop that took place; the dots are cities.`,
    note: `Consecutive moves in one city are one stop. Lines join ${home.capital.city.en} with the stops of each trip; return journeys are not drawn. Of a trip selected in part, the rest is dotted. Outlines by Natural Earth (public domain), with the borders of 2018; the map takes no position on any border.`,
    several: (n, countries) => `In ${n} of the ${countries} countries visited there was more than one stop.`,
    columns: {
      place: 'Place',
      country: 'Country',
      stops: 'Stops in the country',
      moves: 'Moves',
      occurred: 'Took place',
      ofCountry: 'Moves with the country',
    },
    key: {
      label: 'Key',
      once: '1 stop',
      more: '2 or more',
      others: 'Other country visited',
      route: 'Route',
      rest: 'Rest of the trip',
      named: 'Mentioned or planned',
    },
    showNamed: 'Show countries mentioned',
    wholeCountry: (country) => `${country} (no city)`,

    europe: 'Europe',
    flat: 'Map of the countries visited',
    trip: 'Map of the trip',
    stops: (n, count) => (count === 0 ? 'Not visited' : `${n} ${count === 1 ? 'stop' : 'stops'}`),
    here: (n, count, occurred, occurredCount) => {
      const all = `${moves(n, count)} here`
      if (occurredCount === count) return all
      if (occurredCount === 0)
        return `${all}, ${count === 1 ? 'which is not known to have taken place' : 'none of which is known to have taken place'}`
      return `${all}, ${occurred} of which took place`
    },
    related: (country, n, count) => `With ${country}: ${moves(n, count)}`,
    choose: (country) => `Click or Enter: filter by ${country}`,
    unchoose: (country) => `Click or Enter: take ${country} out of the filter`,
    absent: 'Not on the map:',
  }
}
