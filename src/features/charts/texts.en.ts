import type { RecordFacts } from '#src/domain/record.ts'
import type { ChartTexts } from './texts.es.ts'

function nounsOf(home: string) {
  return {
    theme: noun('theme', 'themes'),
    country: noun('country', 'countries', `Outside ${home}, `),
    person: noun('counterpart', 'counterparts'),
    kind: noun('kind', 'kinds'),
    status: noun('status', 'statuses'),
    phase: noun('phase', 'phases'),
  }
}

function noun(one: string, plural: string, where = '') {
  const the = where ? `${where}the` : 'The'
  return {
    one: `${the} most frequent ${one} is`,
    many: `${the} most frequent ${plural} are`,
    tie: (n: string) => `${where}${n} ${plural} share the first place`,
  }
}

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'move' : 'moves'}`

export function chartsEn({ home, site }: RecordFacts): ChartTexts {
  const nouns = nounsOf(home.name.en)
  return {
    heading: 'Charts and map',
    lead: 'Each value is a button: it filters the whole page, and chosen again it is taken back. A chart always shows what each of its values would give together with the other filters.',

    frame: {
      chart: 'Chart',
      map: 'Map',
      table: 'Table',
      shownAs: (title) => `${title}: how it is shown`,
      download: 'Download',
      png: 'PNG picture',
      svg: 'SVG picture',
      csv: 'CSV data',
      saveFailed: 'The picture could not be made; the CSV data are available all the same.',
      copy: 'Copy the table',
      copied: 'Table copied',
      copyFailed: 'The browser did not allow copying.',
      id: 'id',
      sortBy: (column) => `Sort by ${column}`,
      loading: 'Loading the chart…',
      failed: 'The chart could not be loaded; the table says the same.',
      retry: 'Try again',
      choose: 'Click or Enter: filter',
      unchoose: 'Click or Enter: take out of the filter',
      chooses: (what) => `filters by ${what}`,
      page: (name) => `Page of ${name}`,
      more: (n) => `and ${n} more`,
      all: (n) => `Show all (${n})`,
      fewer: 'Show fewer',
    },
    picture: {
      filters: (words) => `Filters: ${words}`,
      noFilters: 'No filters: the whole record',
      source: (day) => `Source: ${site.name.en}, record updated on ${day}. CC BY 4.0.`,
    },

    mark: (name, n, base, baseCount) => `${name}: ${n} of ${moves(base, baseCount)}`,
    chosen: (names) => `In the filter: ${names}.`,
    none: 'With the other filters no move is left to count.',
    noneWith: 'No move of the selection has it.',
    noneBesides: (country) => `No move of the selection has a country other than ${country}.`,
    leaders: (facet, names, tied, n, base, baseCount) => {
      const { one, many } = nouns[facet]
      return tied === 1
        ? `${one} ${names}: ${n} of ${moves(base, baseCount)}.`
        : `${many} ${names}: ${n} of ${moves(base, baseCount)} each.`
    },
    manyLeaders: (facet, tied, n, base, baseCount) =>
      `${nouns[facet].tie(tied)}: ${n} of ${moves(base, baseCount)} each.`,
    columns: {
      moves: 'Moves',
      share: '% of the selection',
      month: 'Month',
      values: {
        theme: 'Theme',
        country: 'Country',
        person: 'Counterpart',
        kind: 'Kind',
        status: 'Status',
        phase: 'Phase',
      },
    },

    facets: {
      theme: { title: 'By theme', counts: 'moves; one can have several themes' },
      country: {
        title: 'By country',
        counts: 'moves with a place or counterpart of that country, or about it; one can have several',
      },
      person: { title: 'By counterpart', counts: 'moves with each person; one can have several' },
      kind: { title: 'By kind', counts: 'moves; each has one kind' },
      status: { title: 'By status', counts: 'moves; each has one status' },
      phase: { title: 'By phase', counts: 'moves; each falls into one phase' },
    },
    homeLeftOut: (country, n, count) => `${country} is not drawn: it is named in ${moves(n, count)}.`,

    months: {
      title: 'Themes by month',
      counts: 'mentions: a move counts in each of its themes and in each month that it spans',
      countsShare: 'share of the mentions of each month, in percent',
      scale: 'Scale',
      absolute: 'Mentions',
      share: '% of the month',
      cell: (theme, month, n, count) => `${theme}, ${month}: ${moves(n, count)}`,
      month: (month, n, count, mentions) =>
        `${month}: ${moves(n, count)}, ${mentions} ${mentions === '1' ? 'mention' : 'mentions'} of themes`,
      busiest: (month, n, base, baseCount) =>
        `The month with most moves is ${month}: ${n} of ${moves(base, baseCount)}.`,
      busiestTied: (months, n, base, baseCount) =>
        `The months with most moves are ${months}: ${n} of ${moves(base, baseCount)} each.`,
      busiestMany: (tied, n, base, baseCount) =>
        `${tied} months share the first place: ${n} of ${moves(base, baseCount)} each.`,
    },

    pairs: {
      title: 'Themes that go together',
      counts: 'moves that have both themes; on the diagonal, those that have the theme',
      cell: (a, b, n, count) => `${a} with ${b}: ${moves(n, count)}`,
      single: (theme, n, count) => `${theme}: ${moves(n, count)}`,
      most: (pair, n, base, baseCount) => `The most frequent pair is ${pair}: ${n} of ${moves(base, baseCount)}.`,
      mostTied: (pairs, n, base, baseCount) =>
        `The most frequent pairs are ${pairs}: ${n} of ${moves(base, baseCount)} each.`,
      mostMany: (tied, n, base, baseCount) =>
        `${tied} pairs share the first place: ${n} of ${moves(base, baseCount)} each.`,
      none: 'No move of the selection has two themes at once.',
      pair: (a, b) => `${a} with ${b}`,
      column: 'Themes',
    },

    days: {
      title: `Days outside ${home.name.en}`,
      counts: 'days added up within each phase',
      rule: `Each day with at least one stop outside ${home.name.en} counts once. Only what took place and has a known day; the days between two stops do not count.`,
      undated: (n, count) =>
        `${moves(n, count)} outside ${home.name.en} without a known day ${count === 1 ? 'adds' : 'add'} no days.`,
      days: (n, count) => `${n} ${count === 1 ? 'day' : 'days'}`,
      total: (days, parts) => `${days} outside ${home.name.en}: ${parts}.`,
      totalOne: (days, part) => `${days} outside ${home.name.en}, ${part}.`,
      none: `No day outside ${home.name.en} in the selection.`,
      mark: (phase, days) => `${phase}: ${days} outside ${home.name.en}`,
      columns: { day: 'Day', phase: 'Phase', sum: 'Added up' },
    },
  }
}
