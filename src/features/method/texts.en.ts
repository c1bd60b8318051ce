import type { RecordFacts } from '#src/domain/record.ts'
import type { MethodTexts } from './texts.es.ts'

export function methodEn({ site, subject, home }: RecordFacts): MethodTexts {
  return {
    heading: 'Method',
    description: `What ${site.name.en} records, how its entries are written, dated, counted and corrected, what the record covers and where it has gaps.`,
    lead: 'What is recorded, how each entry is made, and what could be looked at.',
    contents: 'On this page',

    sections: {
      what: {
        heading: 'What this site is',
        text: {
          is: `${site.name.en} is an independent reference work on the international moves of ${subject.name}. It gathers facts from public sources, with the source of every statement.`,
          isNot: `It is not an official site: it does not depend on the Presidency of ${home.name.en}, on a party or on a government. It neither praises nor blames; where a source passes judgement, the judgement is attributed to whoever makes it.`,
        },
      },
      moves: {
        heading: 'What counts as a move',
        text: {
          unit: `A move is one international act of ${subject.shortName}: a trip, a meeting with officials of another country, a call, an agreement, a speech or a position on a foreign matter. It is the unit of the timeline and has an entry of its own. A meeting with several people is one move; two meetings on the same day are two.`,
          evidence:
            'Every move rests on at least one page that was read. What no page shows is not recorded as a move: it stands further down, among the unverified leads.',
        },
      },
      kinds: {
        heading: 'Kinds',
        text: { one: 'Each move has a single kind. On the timeline the shape of the mark tells it.' },
      },
      statuses: {
        heading: 'Statuses',
        text: { one: 'The status tells what is known of whether the move took place.' },
      },
      phases: {
        heading: 'Phases',
        text: {},
      },
      places: {
        heading: 'Tours, places, counterparts and countries',
        text: {},
      },
      dates: {
        heading: 'Dates',
        text: {
          edtf: 'Dates are written in EDTF (ISO 8601-2), as precisely as the sources say and no more. Where a page says “this Tuesday”, the day is worked out from its publication date and the weekday is checked.',
          doubt:
            'A date that no source fully establishes is shown as an “approximate date” or an “uncertain date”. Where it was also inferred, a note in the entry says how. A move without an exact day takes up, on the timeline, every day on which it can have happened.',
        },
      },
      entries: {
        heading: 'How an entry is made',
        text: {
          claims:
            'The content is divided into statements, one a fact, each with its numbered sources. “What is reported” holds what the sources report; “How it is read” holds readings and judgements, attributed to whoever makes them.',
          words:
            'Titles, summaries and statements are in our own words. Other people’s wording is kept only in the titles of sources and in quotations.',
          quotes:
            'Only texts that the project holds in full are quoted. Each quotation is compared word for word with the text held every time the site is built; if one does not match, the build stops.',
          disagreements:
            'Where sources differ, the entry says on what and does not choose between them. Where something is known only through a secondary source, the entry says that too.',
          corrections:
            'A correction is a new version of the entry’s file, with the date of its last revision, which is shown at the foot. The link of a published entry does not change.',
          background:
            'A source that supports no statement in particular is kept in the list as background and counts as a source cited.',
        },
      },
      figures: {
        heading: 'How the figures are counted',
        text: { intro: 'The headline figures always follow the filters chosen. Each has its rule:' },
      },
      themes: {
        heading: 'Themes',
        text: {
          many: 'A move can have several themes and counts once in each: the figures by theme therefore add up to more than the total.',
        },
      },
      coverage: {
        heading: 'What the record covers and what it does not',
        text: {},
      },
      leads: {
        heading: 'Unverified leads',
        text: {
          intro:
            'What follows was mentioned on some page or was scheduled, but no page that was read confirms it. These are not moves of the record and are not counted.',
        },
      },
      merges: {
        heading: 'Entries merged and added',
        text: {},
      },
      sources: {
        heading: 'Titles, dates and places of the sources',
        text: {},
      },
      origins: {
        heading: 'Moves with a single origin',
        text: {
          limit:
            'The count is made by entry: an entry with several origins can hold statements that rest on only one, as the source numbers beside each show.',
        },
      },
      licence: {
        heading: 'Licences',
        text: {
          code: 'The code is under the MIT licence. Our data and texts are under Creative Commons Attribution 4.0 (CC BY 4.0).',
          article:
            'The text of an article belongs to its author. It is reproduced as evidence and is not part of the openly licensed data.',
        },
      },
      updated: {
        heading: 'Last update',
        text: {},
      },
      privacy: {
        heading: 'Privacy',
        text: {
          none: 'The site uses no cookies, requests nothing from third parties and does not track its readers: texts, data and typefaces come from the site itself.',
          device:
            'The appearance chosen, light or dark, is kept on the device only. The browser also remembers, while the tab is open, how far down each page has been read. Links to sources lead to other sites, which have their own rules.',
        },
      },
    },

    kinds: {
      visit: `A trip outside ${home.name.en} to meet officials of another country or to see a place in it.`,
      summit: `A summit or forum of several countries, outside ${home.name.en}.`,
      appearance: 'A speech at, or part taken in, an event of politics, parties or international networks.',
      reception: `Receives in ${home.name.en} a foreign official or a representative of another country.`,
      agreement: 'A signed instrument, an agreement or a joint declaration with another country.',
      call: 'A telephone or video call, a letter or a message.',
      statement: 'A public position or decision, his own or his government’s, on a foreign matter.',
      milestone: 'An event that changes the capacity in which he acts.',
    },
    statuses: {
      occurred: 'At least one source reports that it took place.',
      announced: 'It was made known beforehand and no source yet reports what came of it.',
      postponed:
        'It was announced for one day and took place on another: the entry links to the move that replaced it.',
      cancelled: 'It was announced, and a source reports that it would not take place.',
    },
    outcomeUnknown:
      'The move still stands as announced, but its day has gone by and nothing was found on what came of it. The entry says what is not known.',
    phaseRule: 'The phase follows from the date: it is that of the last day on which the move can have happened.',
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
    themesFolded: (from, to) =>
      `The research used ${from} themes. Here they are folded into ${to}, so that each has a lane of its own on the timeline.`,
    themeFold: 'Themes of the research folded into it:',
    themeMoves: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
    mergesResult: (n, count) =>
      `With that, and with whatever was added since, the record today holds ${n} ${count === 1 ? 'move' : 'moves'}.`,
    singleOrigin: (n, count) =>
      count === 0
        ? 'Today no move rests on a single origin.'
        : count === 1
          ? 'Today one move rests on a single origin:'
          : `Today ${n} moves rest on a single origin:`,
    updatedOn: (day) => `The entry revised most recently was revised on ${day}.`,
    toData: 'The fields of the files and the filters in links are described under Data.',
  }
}
