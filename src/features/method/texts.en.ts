import type { RecordFacts } from '#src/domain/record.ts'
import { stretchesEn } from '#src/i18n/stretches/texts.en.ts'
import { sectionsEn } from './sections.en.ts'
import type { MethodTexts } from './texts.es.ts'

export function methodEn(record: RecordFacts): MethodTexts {
  const { site, subject, home } = record
  return {
    heading: 'Method',
    description: `What ${site.name.en} records, how its entries are written, dated, counted and corrected, what the record covers and where it has gaps.`,
    lead: 'What is recorded, how each entry is made, and what could be looked at.',
    contents: 'On this page',

    sections: sectionsEn(record),

    kinds: {
      visit: `A trip outside ${home.name.en} to meet officials of another country or to see a place in it.`,
      summit: `A summit or forum of several countries, outside ${home.name.en}.`,
      appearance:
        'A speech at, or participation in, a political event, or an event of parties or international networks.',
      reception: `A foreign official or a representative of another country received in ${home.name.en}.`,
      agreement: 'A signed instrument, an agreement or a joint declaration with another country.',
      call: 'A telephone or video call, a letter or a message.',
      statement: 'A public position or decision, his own or his government’s, on foreign affairs.',
      milestone: 'An event that changes the capacity in which he acts.',
    },
    statuses: {
      occurred: 'At least one source reports that it took place.',
      announced: 'It was made known beforehand and no source yet reports whether it took place.',
      postponed: 'It was announced for one day and put off; where it took place later, the entry links to that move.',
      cancelled: 'It was announced, and a source reports that it would not take place.',
      disputed:
        'Some sources report that it took place and others that it did not. The entry says what each reports, and it counts in no figure of what took place.',
    },
    outcomeUnknown:
      'The move still stands as announced, but its day has gone by and nothing was found on whether it took place. The entry says what is not known.',
    phaseRule: 'The phase follows from the date: it is that of the last day on which the move can have taken place.',
    places: {
      tour: [
        'Tour',
        `Consecutive stops of one journey. Each stop is a move and carries the name of the tour. The stop number of an entry counts the places outside ${home.name.en} in order of time; moves that follow one another in the same city are one stop.`,
      ],
      place: [
        'Place',
        'Where it took place: country, city, venue and coordinates, as far as they are known. Calls and messages have no place.',
      ],
      counterpart: [
        'Counterpart',
        `The person he met, spoke to or referred to, with the office held on that day. Those who accompany ${subject.shortName} are listed apart.`,
      ],
      concerns: ['Concerns', 'Countries that the move is about and that neither its place nor its counterparts name.'],
      country: [
        'Country, in the filters',
        'A move appears under the countries of its places, of its counterparts and of those it concerns. The figure of countries visited, by contrast, counts places only.',
      ],
    },
    dateForms: {
      '2025-12-23': 'A day.',
      '2026-02-02/2026-02-05': 'Several days in a row, or one day among them that is not known.',
      '2026-01': 'A month.',
      '2025-12-22~': 'An approximate date.',
      '2025-12-22?': 'An uncertain date.',
    },
    coverage: {
      searchedUntil: (day) => `Sources were searched until ${day}.`,
      searched: 'Sources consulted.',
      compiled: 'Sources consulted, compilations above all.',
      gap: `${stretchesEn.emptyBy.notSearched}.`,
      languages: (names) => `Languages: ${names}.`,
    },
    themesFolded: (from, to) =>
      `The research used ${from} themes. Here they are folded into ${to}, so that each has a lane of its own on the timeline.`,
    themeFold: 'Themes of the research folded into it:',
    themeMoves: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
    mergesResult: (n, count) =>
      `With that, and with whatever was added since, the record today holds ${n} ${count === 1 ? 'move' : 'moves'}.`,
    latestAlone: (n) => `The ${n} latest are listed here; all can be found in the data.`,
    singleOrigin: (n, count) =>
      count === 0
        ? 'Today no move rests on a single origin.'
        : count === 1
          ? 'Today one move rests on a single origin:'
          : `Today ${n} moves rest on a single origin:`,
    updatedOn: (day) => `The entry revised most recently was revised on ${day}.`,
    toHoldings: 'Today’s figures, with those of tours, occasions and articles, are under Data.',
    toCorrections: 'What was corrected in published entries is listed under Corrections.',
    toData: 'The fields of the files and the filters in links are described under Data.',
  }
}
