import type { RecordFacts } from '#src/domain/record.ts'
import type { ChartTexts } from './texts.es.ts'

function nounsOf(home: string) {
  return {
    theme: noun('theme', 'themes'),
    country: noun('country', 'countries', `Outside ${home}, the`),
    person: noun('counterpart', 'counterparts'),
    kind: noun('kind', 'kinds'),
  }
}

function noun(one: string, plural: string, the = 'The') {
  return { one: `${the} most frequent ${one} is`, many: `${the} most frequent ${plural} are` }
}

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'move' : 'moves'}`

export function chartsEn({ home, site }: RecordFacts): ChartTexts {
  const nouns = nounsOf(home.name.en)
  return {
    heading: 'Map and charts',
    lead: 'Tap a bar or a country to filter.',

    statuses: {
      parts: {
        occurred: () => 'took place',
        announced: () => 'announced',
        postponed: () => 'postponed',
        cancelled: () => 'cancelled',
        disputed: () => 'with conflicting accounts',
      },
      of: (n, count, isFiltered) => `${isFiltered ? 'Without the filter by status, of' : 'Of'} ${moves(n, count)}:`,
    },

    unapplied: (fields, where) =>
      ` ${where ?? 'Here'} the filter by ${fields} is left out: what is not chosen is faded.`,
    onDiagonal: 'On the diagonal',
    offDiagonal: 'Off the diagonal',
    fields: {
      theme: 'theme',
      country: 'country',
      person: 'counterpart',
      kind: 'kind',
      phase: 'phase',
      pair: 'pair of themes',
      period: 'period',
    },

    occasion: {
      share: (label, n, base, baseCount) => `${label}: ${n} of ${moves(base, baseCount)}.`,
    },

    coverage: {
      since: (day) => `since ${day}`,
      between: (first, last) => `from ${first} to ${last}`,
      compilations: (periods) => `${periods}, mostly compilations.`,
    },

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
      choose: 'Click or Enter: filter',
      unchoose: 'Click or Enter: take out of the filter',
      chooses: (what) => `filters by ${what}`,
      page: (name) => `Page of ${name}`,
    },
    picture: {
      filters: (words) => `Filters: ${words}`,
      noFilters: 'No filters: the whole record',
      source: (day) => `Source: ${site.name.en}, record updated on ${day}. CC BY 4.0.`,
    },

    mark: (name, n, base, baseCount) => `${name}: ${n} of ${moves(base, baseCount)}`,
    markAlone: (name, n, count) => `${name}: ${moves(n, count)}`,
    leaders: (facet, names, tied, n, base, baseCount) => {
      const { one, many } = nouns[facet]
      return tied === 1
        ? `${one} ${names}: ${n} of ${moves(base, baseCount)}.`
        : `${many} ${names}: ${n} of ${moves(base, baseCount)} each.`
    },
    columns: {
      moves: 'Moves',
      share: '% of the selection',
      shareUnfiltered: '% without its own filter',
      month: 'Month',
      year: 'Year',
    },

    facets: {
      theme: { title: 'Moves by theme', definition: 'Moves with each theme; one can have several.' },
      country: {
        title: 'Moves by country',
        definition: 'Moves with a place or counterpart of that country, or about it; one can have several.',
      },
      person: {
        title: 'Moves by counterpart',
        definition: 'Moves with each person, whether they took place or not; one can have several.',
      },
      kind: { title: 'Moves by kind', definition: 'Each move has one kind.' },
    },
    homeLeftOut: (country, n, count, isFiltered) =>
      `${country} is left out of the chart: ${isFiltered ? 'without the filter by country ' : ''}it appears in ${moves(n, count)}.`,

    months: {
      title: 'Moves by theme and month',
      definition:
        'Each bar: the moves with that theme in that month, on one scale. A move counts in each of its themes.',
      named: (theme, period) => `${theme} in ${period}`,
      highest: (names, tied, n, count) =>
        tied === 1
          ? `The highest number is that of ${names}: ${moves(n, count)}.`
          : `The highest numbers are those of ${names}: ${moves(n, count)} each.`,
      highestChosen: (names, tied, n, count) =>
        tied === 1
          ? `Of what is chosen, the highest number is that of ${names}: ${moves(n, count)}.`
          : `Of what is chosen, the highest numbers are those of ${names}: ${moves(n, count)} each.`,
    },
    years: {
      title: 'Moves by theme and year',
      definition:
        'Each bar: the moves with that theme in that year, on one scale. A move counts in each of its themes.',
    },

    pairs: {
      title: 'Moves with two themes at once',
      definition:
        'Each cell: the moves with the theme of its row and that of its column; on the diagonal, all of the theme.',
      most: (pair, n, base, baseCount) => `The most frequent pair is ${pair}: ${n} of ${moves(base, baseCount)}.`,
      mostTied: (pairs, n, base, baseCount) =>
        `The most frequent pairs are ${pairs}: ${n} of ${moves(base, baseCount)} each.`,
      pair: (a, b) => `${a} with ${b}`,
      column: 'Themes',
    },

    days: {
      title: `Days outside ${home.name.en}`,
      definition: `One square for each day with a stop outside ${home.name.en}, by trip.`,
      rule: 'Only what took place and has a known day; the days between two stops do not count.',
      undated: (n, count) =>
        `${moves(n, count)} outside ${home.name.en} without a known day ${count === 1 ? 'adds' : 'add'} no days.`,
      days: (n, count) => `${n} ${count === 1 ? 'day' : 'days'}`,
      total: (days, parts) => `${days} outside ${home.name.en}: ${parts}.`,
      phase: (phase, days) => `${phase}: ${days}`,
      phaseMark: (phase, days) => `${phase}: ${days} outside ${home.name.en}`,
      trip: (trip, days) => `${trip}: ${days}`,
      untoured: (cities, date) => `${cities}, ${date}`,
      columns: { day: 'Day', trip: 'Trip', sum: 'Running total' },
    },
  }
}
