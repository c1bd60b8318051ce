import type { RecordFacts } from '#src/domain/record.ts'
import type { DataTexts } from './texts.es.ts'

const inBoth = 'Text in Spanish and in English.'
const idForm = 'Lower-case words without accents, joined by hyphens.'
const day = 'A day: year, month and day.'

export function dataEn({ site }: RecordFacts): DataTexts {
  return {
    heading: 'Data',
    description: `The data of ${site.name.en}: what they hold, the fields of each file, the vocabularies, links with filters, the licence and how to cite the record.`,
    lead: 'What the record holds, how it is written, and how its parts are cited and linked.',
    contents: 'On this page',
    sections: {
      what: {
        heading: 'What the data are',
        text: {
          files:
            'The record is written in JSON files, one a move. Each file is a complete entry: date, place, counterparts, themes, statements and sources. The articles that the project holds, the themes and the tours have files of their own.',
          checked:
            'Every time the site is built it is checked that the files have the form described here, that each statement names sources of its entry, and that each quotation stands, letter for letter, in its article.',
        },
      },
      downloads: {
        heading: 'Downloads',
        text: {
          record:
            'The whole record, at addresses that do not change. Each file says its version and licence; the version is the day of the latest revision.',
          selection:
            'To take a part of it, choose filters on the timeline and use “Share and download”: the files hold exactly the moves that are shown.',
          csv: 'If Excel puts everything into one column when it opens the CSV, import it with “Data > From Text/CSV”; LibreOffice asks for the separator when it opens it.',
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
            'The filters chosen are kept in the address, so that any view can be linked to. The parameters are added to the address of the timeline, an entry, a country or a counterpart, and are the same in both languages.',
          pages:
            'Each country of the record has a page with its code, such as /en/countries/EC, and each counterpart one with its identifier, such as /en/people/daniel-noboa.',
          rule: 'Values of one field are joined by dots and widen the selection: one of them is enough. Different fields narrow it: all must hold. A value that the record does not know is passed over, and the page says so.',
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
    files: {
      csv: ['CSV', 'a row a move, for spreadsheets'],
      plainCsv: ['CSV for programs', 'the same table, without a byte order mark'],
      json: ['JSON', 'everything, with statements and sources'],
      jsonl: ['JSON Lines', 'the same, a move a line'],
      geojson: ['GeoJSON', 'a point a place, for maps'],
      package: ['Frictionless Data Package', 'the description that programs read'],
      dictionary: ['Data dictionary', 'each column and field, and its meaning'],
      atom: ['Atom', 'what is new, for feed readers'],
      feed: ['JSON Feed', 'the same in JSON'],
      calendar: ['Calendar', 'all moves, to subscribe to'],
      announced: [
        'Calendar of what is announced',
        'what is to come or not known to have happened, and what was postponed or cancelled',
      ],
    },
    holds: {
      moves: 'Moves',
      people: 'Counterparts',
      countries: 'Countries',
      tours: 'Tours',
      articles: 'Articles',
    },
    tables: {
      move: 'Move',
      place: 'Place',
      counterpart: 'Counterpart',
      claim: 'Statement (claim)',
      quote: 'Quotation',
      source: 'Source: web page',
      articleSource: 'Source: article held',
      article: 'Article',
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
    fields: {
      move: {
        id: { meaning: 'The name of the entry in links and files. It does not change.', form: idForm },
        updated: { meaning: 'The day on which the entry was last revised.', form: day },
        date: {
          meaning: 'When it took place or was to take place.',
          form: 'EDTF: a day, month, year or interval; “~” approximate, “?” uncertain.',
        },
        dateNote: { meaning: 'How the date was found, where no source gives it.', form: inBoth },
        status: { meaning: 'What is known of whether it took place.', form: 'The identifier of a status.' },
        outcomeNote: {
          meaning: 'What is not known of the outcome, where it was announced and its day has gone by.',
          form: inBoth,
        },
        postponedTo: { meaning: 'The move in which a postponed one took place.', form: 'The id of another move.' },
        kind: { meaning: 'What sort of act it is.', form: 'The identifier of a kind.' },
        tour: { meaning: 'The tour of which it is a stop.', form: 'The id of a tour.' },
        places: { meaning: 'Where it took place.', form: 'A list of places; empty for calls and writings.' },
        counterparts: {
          meaning: 'Whom he met, spoke to or referred to.',
          form: 'A list of counterparts; it can be empty.',
        },
        delegation: { meaning: 'Who went with him, where a source says so.', form: 'A list of names.' },
        concerns: {
          meaning: 'Countries it is about that neither its place nor its counterparts name.',
          form: 'A list of country codes.',
        },
        themes: { meaning: 'Its themes.', form: 'A list of theme identifiers, at least one.' },
        title: { meaning: 'A title in our own words.', form: `${inBoth} At most 80 characters.` },
        summary: { meaning: 'A summary in one to three sentences.', form: inBoth },
        claims: { meaning: 'What is stated, one fact a statement.', form: 'A list of statements, at least one.' },
        sources: { meaning: 'The sources of the entry.', form: 'A list of sources, at least one.' },
        disagreements: { meaning: 'On what the sources differ, and what was not read.', form: inBoth },
      },
      place: {
        country: { meaning: 'The country.', form: 'ISO 3166-1 code of two letters.' },
        city: { meaning: 'The city, where a source names it.', form: inBoth },
        venue: { meaning: 'The building or institution, where a source names it.', form: inBoth },
        coordinates: { meaning: 'A location for reference.', form: 'WGS 84 in degrees: longitude, then latitude.' },
      },
      counterpart: {
        id: { meaning: 'The person; the same in every move.', form: idForm },
        name: { meaning: 'The name.', form: 'Text.' },
        role: { meaning: 'The office held on that day.', form: inBoth },
        country: {
          meaning: 'The country that he or she stands for; none for who speaks for an organisation of several.',
          form: 'ISO 3166-1 code of two letters.',
        },
      },
      claim: {
        nature: {
          meaning: 'Whether it is what a source reports (reported) or an attributed reading (interpretation).',
          form: 'One of these two words.',
        },
        text: { meaning: 'The statement, in our own words.', form: inBoth },
        sources: {
          meaning: 'The sources it rests on.',
          form: 'A list of ids of sources of the same entry, at least one.',
        },
        quotes: { meaning: 'The words of the article that support it.', form: 'A list of quotations.' },
      },
      quote: {
        article: { meaning: 'The article it is from.', form: 'The id of an article.' },
        exact: { meaning: 'The passage, letter for letter.', form: 'Text within a single paragraph.' },
        prefix: { meaning: 'What stands right before it, where the passage recurs.', form: 'Text, with its spaces.' },
        suffix: { meaning: 'What stands right after it, where the passage recurs.', form: 'Text, with its spaces.' },
      },
      source: {
        id: { meaning: 'What the statements of the entry call it.', form: idForm },
        publisher: { meaning: 'The outlet that publishes it.', form: 'Text.' },
        agency: { meaning: 'The agency whose text it is, where the page says so.', form: 'Text.' },
        title: { meaning: 'The title as published.', form: 'Text in the language of the page.' },
        titleRebuilt: {
          meaning: 'The title is incomplete and was rebuilt from the address.',
          form: 'True; otherwise it is left out.',
        },
        published: { meaning: 'The day of publication.', form: day },
        publishedInferred: {
          meaning: 'The day was inferred from the event that the page reports.',
          form: 'True; otherwise it is left out.',
        },
        language: { meaning: 'The language it is written in.', form: 'ISO 639-1 code of two letters.' },
        url: { meaning: 'The address of the page.', form: 'A complete web address.' },
      },
      articleSource: {
        id: { meaning: 'What the statements of the entry call it.', form: idForm },
        article: { meaning: 'A text that the project holds in full.', form: 'The id of an article.' },
      },
      article: {
        id: { meaning: 'The name of the article in links and files. It does not change.', form: idForm },
        label: { meaning: 'What it is called on this site.', form: inBoth },
        language: { meaning: 'The language it is written in.', form: 'ISO 639-1 code of two letters.' },
        title: { meaning: 'The title as published.', form: 'Text, or null when not known.' },
        author: { meaning: 'The author.', form: 'Text, or null when not known.' },
        publisher: { meaning: 'The outlet that published it.', form: 'Text, or null when not known.' },
        published: { meaning: 'The day of publication.', form: 'A day, or null when not known.' },
        written: {
          meaning: 'Between which days it was written, and which words show it.',
          form: 'An interval (bounds) and its reason in both languages (basis).',
        },
        note: { meaning: 'What is known of the text and what is not.', form: inBoth },
        rights: { meaning: 'Whose the text is.', form: inBoth },
        sha256: {
          meaning: 'A sum that shows that the text has not been touched.',
          form: 'SHA-256, in hexadecimal, of the paragraphs joined by line feeds.',
        },
        paragraphs: { meaning: 'The text; the first is paragraph 1.', form: 'A list of texts.' },
      },
    },
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
      from: { meaning: 'From when.', form: 'A month or a day, included.' },
      to: { meaning: 'Until when.', form: 'A month or a day, included.' },
      q: {
        meaning: 'Words that must stand in titles or in the names of people, countries, cities or themes.',
        form: 'Beginnings of words, without regard to case and accents; all must occur.',
      },
    },
    definitions: 'Kinds, statuses and phases are defined under Method.',
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
    citeEntry:
      'Since the record is updated, add the date of access. For a single move or article use the link of its entry, which does not change.',
  }
}
