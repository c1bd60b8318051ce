import type { RecordFacts } from '#src/domain/record.ts'
import type { ProfileTexts } from './texts.es.ts'

export function profileEn({ subject }: RecordFacts): ProfileTexts {
  return {
    description: (name) =>
      `The international moves of ${subject.name} that involve ${name}, with the source of every statement.`,
    country: {
      kicker: 'Country',
      people: 'Counterparts from this country, with their moves',
      notFound: 'The record has no move with that country',
      all: 'Countries of the record',
    },
    person: {
      kicker: 'Counterpart',
      roles: 'Office',
      roleSince: (role, date) => `${role} (on record since: ${date})`,
      country: 'Country',
      notFound: 'The record has no counterpart at this link',
      all: 'Counterparts of the record',
    },
    around: {
      people: 'Other counterparts in the same moves',
      countries: 'Other countries in the same moves',
      folded: (parts) => `Also in these moves: ${parts}`,
      counterparts: (n, count) => `${n} ${count === 1 ? 'counterpart' : 'counterparts'}`,
      places: (n, count) => `${n} ${count === 1 ? 'country' : 'countries'}`,
    },
    year: {
      kicker: 'Year',
      around: { people: 'Counterparts', countries: 'Countries' },
      description: (year) =>
        `The international moves of ${subject.name} in ${year}, month by month, with the source of every statement.`,
      apart: (n, phase) => `; ${n} ${phase}`,
      others: 'Other years',
      notFound: (year) => `The record has no move of ${year}`,
      all: 'Years of the record',
    },
    count: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
    there: (n, count) => {
      if (count === 0) return ', none in the country'
      return `, ${count === 1 ? 'one' : n} of them in the country`
    },
    first: 'The first',
    last: 'The last',
    only: 'The only one',
    all: 'The whole timeline',
    inTimeline: 'Combine with other filters in the timeline',
  }
}
