import type { RecordFacts } from '#src/domain/record.ts'
import type { DataTexts } from './texts.es.ts'

export function dataEn({ site, home }: RecordFacts): DataTexts {
  return {
    heading: 'Data',
    description: `The data of ${site.name.en}: what they hold, the fields of each file, the vocabularies, links with filters, the licence and how to cite the record.`,
    lead: 'What the record holds, how it is written, and how its parts are cited and linked.',
    contents: 'On this page',
    sections: {
      downloads: {
        heading: 'Downloads',
        text: {
          record:
            'The whole record, at addresses that do not change. Each file says its version and licence; the version is the day of the latest revision.',
        },
      },
      what: {
        heading: 'What the data are',
        text: {
          files:
            'The record is written in JSON files, one per move. Each file is a complete entry: date, place, counterparts, themes, statements and sources. The articles that the project holds, the themes, the tours and the occasions have files of their own.',
          checked:
            'Every time the site is built it is checked that the files have the form described here, that each statement names sources of its entry, and that each quotation stands, letter for letter, in its article.',
        },
      },
      fields: {
        heading: 'Fields',
        text: {
          intro:
            'Fields marked as optional are left out when there is nothing to say. The phase is not a field: it follows from the date.',
        },
      },
      vocabularies: {
        heading: 'Vocabularies',
        text: { intro: 'The identifiers are the same in files, in links and in both languages.' },
      },
      links: {
        heading: 'Links with filters',
        text: {
          intro:
            'The filters chosen, the grouping, the visible period and the order are kept in the address, so that any view can be linked to. The parameters are added to the address of the timeline, an entry, a country or a counterpart, and are the same in both languages.',
          rule: 'Values of one field are joined by dots and widen the selection: one of them is enough. Different fields narrow it: all must hold; so do values with “!”, which leave out. A value that the record does not know is passed over, and the page says so.',
        },
      },
      licence: {
        heading: 'Licence',
        text: {
          data: 'Our data and texts can be used under Creative Commons Attribution 4.0 (CC BY 4.0), with credit to the source. The code is under the MIT licence.',
          article: 'The text of the articles belongs to their authors and is not part of the openly licensed data.',
        },
      },
      cite: {
        heading: 'How to cite',
        text: {
          record: 'To cite the record as a whole; the version is the day of its latest revision:',
        },
      },
    },
    /** Below the files. */
    downloadNotes: {
      selection:
        'To take a part of it, choose filters on the timeline and use “Share”: the files hold exactly the moves that are shown.',
      csv: 'If Excel puts everything into one column when it opens the CSV, import it with “Data > From Text/CSV”; LibreOffice asks for the separator when it opens it.',
    },
    files: {
      csv: ['CSV', 'one row per move, for spreadsheets'],
      plainCsv: ['CSV for programs', 'the same table, without a byte order mark'],
      json: ['JSON', 'everything, with statements and sources'],
      jsonl: ['JSON Lines', 'the same, one move per line'],
      geojson: ['GeoJSON', 'one point per place, for maps'],
      timelineJs: ['TimelineJS', 'one slide per move, for a timeline on another page'],
      package: ['Frictionless Data Package', 'the description that programs read'],
      dictionary: ['Data dictionary', 'each column and field, and its meaning'],
      atom: ['Atom', 'what is new, for feed readers'],
      feed: ['JSON Feed', 'the same in JSON'],
      calendar: ['Calendar', 'all moves, to subscribe to'],
      announced: [
        'Calendar of what is announced',
        'what is to come or not known to have taken place, and what was postponed or cancelled',
      ],
    },
    licences: {
      shipped: ['Licences of others', 'of the software and fonts of others that this site contains'],
    },
    holds: {
      moves: 'Moves',
      countries: 'Countries visited',
      involved: `Countries involved, ${home.name.en} not counted`,
      people: 'Counterparts',
      sources: 'Sources',
      tours: 'Tours',
      occasions: 'Occasions',
      articles: 'Articles held',
    },
    holdsApart: (phase: string) => `${phase}, which the other figures do not count`,
    tables: {
      themes: 'Themes',
      kinds: 'Kinds',
      statuses: 'Statuses',
      phases: 'Phases',
      parameters: 'Parameters',
    },
    columns: {
      field: 'Field',
      parameter: 'Parameter',
      id: 'Identifier',
      name: 'Name',
      meaning: 'Meaning',
      form: 'Form and example',
    },
    optional: 'optional',
    parameters: {
      theme: { meaning: 'Themes.', form: 'Theme identifiers.' },
      country: {
        meaning: 'Countries of its places and counterparts, and countries it concerns.',
        form: 'ISO 3166-1 codes.',
      },
      kind: { meaning: 'Kinds.', form: 'Kind identifiers.' },
      status: { meaning: 'Statuses.', form: 'Status identifiers.' },
      phase: { meaning: 'Phases.', form: 'Phase identifiers.' },
      person: { meaning: 'Counterparts.', form: 'The id of each person.' },
      pair: {
        meaning: 'Two themes that the move has at once.',
        form: 'Two theme ids, in the order of the list, joined by an underscore.',
      },
      occasion: {
        meaning: 'Occasions; with “!” before it, the moves that are not part of it.',
        form: 'The id of each occasion. Exclusions narrow: all of them apply.',
      },
      from: { meaning: 'From when.', form: 'A month or a day, included.' },
      to: { meaning: 'Until when.', form: 'A month or a day, included.' },
      q: {
        meaning: 'What is searched for in all texts: titles, names, summaries, statements, sources and articles.',
        form: 'Words, without regard to case and accents; all must occur. In quotation marks a phrase; after “-” what must not occur; “12/2025” a period.',
      },
      lanes: { meaning: 'What the timeline is grouped by.', form: '“theme”, “country”, “person” or “kind”.' },
      order: {
        meaning: 'The order of lanes.',
        form: '“usual” (the default), “count” (by number) or “name” (by name).',
      },
      view: {
        meaning: 'The visible period of the timeline. It does not filter.',
        form: 'Two days joined by a dot, the second left out; each can have a time in UTC, such as “T0630”.',
      },
      sort: {
        meaning: 'The order of the list.',
        form: '“desc”, the newest first; “asc”, the oldest; with “q” also “relevance”, the most relevant.',
      },
      list: { meaning: 'The form of the list.', form: '“rows”, or “lanes”, the vertical timeline with themes.' },
    },
    definitions: 'Kinds, statuses and phases are defined under Method.',
    pageAddresses: (country, person) =>
      `Each country of the record has a page with its code, such as ${country}, and each counterpart one with its identifier, such as ${person}.`,
    exampleHeading: 'Two examples',
    examples: {
      themes: (first, second, phase) => `“${first}” or “${second}”, in the phase “${phase}”`,
      person: (person, from, to) => `With ${person}, from ${from} to ${to}`,
    },
    matches: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
    citations: {
      bib: ['BibTeX', 'the same citation, for LaTeX'],
      ris: ['RIS', 'for reference managers'],
      csl: ['CSL-JSON', 'for reference managers and Pandoc'],
      cff: ['CITATION.cff', 'for repositories of data and code'],
    },
    corrections: 'What was corrected in published entries is listed under Corrections, also as a feed.',
    citeEntry:
      'Since the record is updated, add the date of access. For a single move or article use the link of its entry, which does not change.',
  }
}
