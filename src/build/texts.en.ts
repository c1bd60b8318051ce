import type { RecordFacts } from '#src/domain/record.ts'
import type { PublishTexts } from './texts.es.ts'

const metaColumns: PublishTexts['metaColumns'] = {
  record_version: 'Version of the record: the day of its latest revision.',
  record_licence: 'Licence of the data, by its SPDX identifier.',
  record_attribution: 'To whom the data are attributed.',
}

const labelOnTimeline = 'A short label on the timeline, in each language; null when it has none.'

export function publishEn({ site, subject }: RecordFacts): PublishTexts {
  return {
    recordTitle: `${site.name.en}: a record of the international moves of ${subject.name}`,
    recordDescription: `The international moves of ${subject.name}, ${subject.role.en}, with date, place, counterparts, themes and the source of every statement.`,
    metaColumns,
    placeNumber: 'Number of the place within the move, from 1.',
    json: {
      document: {
        name: 'Name of the record for programs.',
        title: 'Title of the record in each language.',
        description: 'What it is, in each language.',
        version: metaColumns.record_version,
        updated: 'Day of the latest revision of any entry: the same as the version.',
        'licence.name': metaColumns.record_licence,
        'licence.title': 'Name of the licence.',
        'licence.path': 'Address of its text.',
        attribution: metaColumns.record_attribution,
        url: 'Address of the site in each language.',
        dictionary: 'Address of this dictionary in each language.',
        themes: 'The themes, in the order in which the site shows them.',
        tours: 'The tours.',
        occasions: 'The occasions: events that gather several moves.',
        countries: 'The countries that moves name.',
        people: 'The counterparts.',
        articles: 'The articles that the project holds, without their text.',
        moves: 'The moves, in order of time.',
      },
      themes: {
        id: 'Identifier of the theme.',
        label: 'Name in each language.',
        short: 'A short name, in each language.',
        definition: 'When it applies, in each language.',
        dossierThemes: 'The themes of the research that it gathers.',
      },
      tours: { id: 'The id that its stops use.', label: 'Name in each language.', highlight: labelOnTimeline },
      occasions: {
        id: 'The id that its moves use.',
        label: 'Name in each language.',
        inSentence: 'The name as part of a sentence, with its article, in each language.',
        highlight: labelOnTimeline,
      },
      countries: { code: 'ISO 3166-1 code of two letters.', name: 'Name in each language.' },
      people: {
        id: 'The id that moves use.',
        name: 'The name.',
        shortName: 'What newspapers call the person where the whole name does not fit; null where there is no need.',
        country: 'The country that he or she stands for: ISO 3166-1 code of two letters.',
        roles: 'The roles held, in order of time.',
      },
      roles: {
        text: 'The role, in each language.',
        since: 'Date of the first move in which it is known, in EDTF.',
      },
      written: {
        'written.bounds': 'Between which days it was written, in EDTF.',
        'written.basis': 'Which words show it, in each language.',
      },
    },
    selection: {
      downloaded: 'Day of the download; in CSV, the last column.',
      'selection.text': 'What was chosen, in words; null for the whole record.',
      'selection.url': 'Address that shows the same moves.',
      count: 'Number of moves; in JSON alone.',
    },
    dictionary: {
      title: 'Data dictionary',
      version: 'Version',
      licence: 'Licence',
      attribution: 'Attribution',
      articles:
        'The text of the articles that are held belongs to their authors and is not in these files, except for the passages quoted.',
      files: 'Files',
      fileNotes: {
        csv: 'one row per move; RFC 4180, UTF-8 with a byte order mark; texts that a spreadsheet would take for a formula are led by an apostrophe',
        plainCsv: 'the same table for programs, without a byte order mark; it is the one that the package describes',
        json: 'the whole record, with the statements and their sources',
        jsonl: 'the same, one move per line; each line has version and licence in “record”',
        geojson: 'one feature per place; moves without a place or without coordinates have a null geometry',
        timelineJs:
          'the record as a timeline of TimelineJS (timeline.knightlab.com), in English; it does not have the statements one by one',
        package: 'description of the package (Frictionless Data Package)',
      },
      table: 'Columns of the CSV file',
      lists: (mark) =>
        `Several values of one cell are separated by “${mark}”, in the same order in columns that speak of the same thing. An empty cell says that it is not known.`,
      geojson: 'Properties of the GeoJSON file',
      geojsonNote:
        '“record” says the same as the first fields of the JSON, up to “dictionary”. Each feature has the columns of the CSV file that are not about places, and besides:',
      json: 'Fields of the JSON files',
      jsonNote:
        'All fields are always there, null or empty when there is nothing to say, except for the optional ones, which are left out. JSON Lines has those of each move, and “record” besides.',
      document: 'Document',
      tours: 'Tours',
      occasions: 'Occasions',
      countries: 'Countries',
      people: 'Counterparts',
      roles: 'Roles of a counterpart',
      selection: 'Files of a selection',
      selectionNote:
        'Files that are downloaded with filters, or of a single move, have a part of these columns and fields, and besides:',
      vocabularies: 'Vocabularies',
      column: 'Column',
      type: 'Type',
      meaning: 'Meaning',
      field: 'Field',
      id: 'Identifier',
      name: 'Name',
      themes: 'Themes',
      kinds: 'Kinds',
      statuses: 'Statuses',
      phases: 'Phases',
    },
    feed: {
      title: englishTitle(site),
      themeTitle: (theme) => `${site.name.en}: ${theme}`,
      description: `New and revised entries on the international moves of ${subject.name}.`,
      themeDescription: (theme) =>
        `New and revised entries on the international moves of ${subject.name}, theme “${theme}”.`,
      sources: (n) => `${n} ${n === 1 ? 'source' : 'sources'} in the entry`,
      correctionsTitle: `${site.name.en}: corrections`,
      correctionsDescription: `Corrections of published entries on the international moves of ${subject.name}.`,
    },
    moved: 'This page has another address',
    calendar: {
      title: englishTitle(site),
      announcedTitle: `${site.name.en}: announced, postponed and cancelled`,
      description: `The international moves of ${subject.name}, by day.`,
      announcedDescription: `The international moves of ${subject.name} that are known to have been announced and not to have taken place; those postponed, cancelled or with conflicting accounts say so in their titles.`,
    },
  }
}

/** With the language, because the Spanish feed has the same name. */
function englishTitle({ name }: RecordFacts['site']): string {
  return name.en === name.es ? `${name.en} (English)` : name.en
}
