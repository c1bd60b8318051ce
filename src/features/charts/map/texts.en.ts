import type { RecordFacts } from '#src/domain/record.ts'
import type { MapTexts } from './texts.es.ts'

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'move' : 'moves'}`

export function mapEn({ home }: RecordFacts): MapTexts {
  return {
    title: 'Where',
    counts:
      'moves by place, whether they took place or not; the circle grows with their number and is dashed where none took place',
    note: `In blue, the countries with a place, a counterpart or a mention in some move of the selection. Outlines by Natural Earth (public domain), with the borders of 2018; the map takes no position on any border. Routes join ${home.capital.city.en} with the stops of each journey made; ways back are not drawn.`,

    summary: {
      one: (name, n, count) => `Outside ${home.name.en}, the most frequent place is ${name}: ${moves(n, count)}`,
      tied: (names, n, count) =>
        `Outside ${home.name.en}, the most frequent places are ${names}: ${moves(n, count)} each`,
      many: (tied, n, count) =>
        `Outside ${home.name.en}, ${tied} places share the first place: ${moves(n, count)} each`,
      total: (n, cities, countries, countryCount) =>
        `; in all, ${n} ${cities ? 'cities' : 'places'} in ${countries} ${countryCount === 1 ? 'country' : 'countries'}.`,
      only: (name, n, count) => `Outside ${home.name.en} there is a single place, ${name}, with ${moves(n, count)}.`,
      homeAlone: `All places of the selection are in ${home.name.en}.`,
      homeOnly: (name, n, count) =>
        `The only place of the selection, ${name}, is in ${home.name.en}: ${moves(n, count)}.`,
      placeless: (n, count) =>
        count === 1
          ? '1 move has no place: it is a call, a message or a written statement.'
          : `${n} moves have no place: calls, messages and written statements.`,
      none: 'With the other filters no move is left to show on the map.',
      chosen: (names) => `In the filter: ${names}.`,
    },
    columns: {
      place: 'Place',
      country: 'Country',
      moves: 'Moves',
      occurred: 'Took place',
      ofCountry: 'Moves with the country',
    },
    wholeCountry: (country) => `${country} (no city)`,

    flat: 'Map of places and countries',
    globe: 'Globe of places and countries',
    here: (n, count, occurred, occurredCount) => {
      const all = `${moves(n, count)} here`
      if (occurredCount === count) return all
      if (occurredCount === 0) return `${all}, ${count === 1 ? 'which did not take place' : 'none of which took place'}`
      return `${all}, ${occurred} of which took place`
    },
    related: (country, n, count) => `With ${country}: ${moves(n, count)}`,
    choose: (country) => `Click or Enter: filter by ${country}`,
    unchoose: (country) => `Click or Enter: take ${country} out of the filter`,
    absent: 'Not on the map:',
    turning: {
      label: 'Turn the globe',
      west: 'To the west',
      north: 'To the north',
      south: 'To the south',
      east: 'To the east',
      reset: 'Opening position',
      keys: 'It also turns when dragged, or with Shift and the arrow keys.',
    },
  }
}
