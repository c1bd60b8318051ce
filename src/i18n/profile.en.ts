import type { ProfileTexts } from './profile.es.ts'

export const profileEn: ProfileTexts = {
  description: (name) =>
    `The international moves of José Antonio Kast that involve ${name}, with the source of every statement.`,
  country: {
    kicker: 'Country',
    people: 'Counterparts from this country',
    others: 'With whom else',
    elsewhere: 'Which other countries',
    notFound: 'The record has no move with that country',
    all: 'Countries of the record',
  },
  person: {
    kicker: 'Counterpart',
    people: 'With whom else',
    elsewhere: 'In or about which countries',
    roles: 'Office',
    roleSince: (role, date) => `${role} (in the moves from: ${date})`,
    country: 'Country',
    notFound: 'The record has no counterpart with that link',
    all: 'Counterparts of the record',
  },
  count: (n, count, period) => `${n} ${count === 1 ? 'move' : 'moves'} ${period}`,
  took: (n) => `${n} of them in the country`,
  first: 'The first',
  last: 'The last',
  only: 'The only one',
  more: (n) => `and ${n} more`,
  all: 'The whole timeline',
  inTimeline: 'See in the whole timeline',
}
