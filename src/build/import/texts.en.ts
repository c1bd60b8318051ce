import type { ImportTexts } from './texts.es.ts'

export const importEn: ImportTexts = {
  row: (number) => `row ${number}`,
  entry: (number) => `entry ${number}`,
  file: 'file',
  label: { column: 'column', value: 'value', wrong: 'wrong', cure: 'cure' },
  wouldWrite: (path) => `would be written: ${path}`,
  written: (path) => `written: ${path}`,
  refused: 'not imported',
  leftOut: (by) => `not asked for: ${by}`,
  unread: 'The file holds what the record does not keep:',
  assumed: 'The file does not hold the following; it was filled in and has to be reviewed:',
  times: (column, rows) => `${column} (${rows})`,
  total: (rows, sound, refused, leftOut) =>
    `${rows} in all: ${sound} sound, ${refused} with problems, ${leftOut} not asked for.`,
  nothingYet: 'Nothing has been written. To write, repeat the command with --write.',
  nothing: 'Nothing was written.',
  noFile: (path, folder) =>
    `There is no file ${path}, looked for from ${folder}. Write its path, between straight quotation marks if it has spaces.`,
  folder: (path) => `${path} is a folder. Write the path of a file.`,
  halfWritten: (reason) =>
    `It could not be written, nor all of it taken back; what was replaced is in the folder named last: ${reason}`,
  failed: (reason) => `It could not be written, and nothing was left: ${reason}`,
  done: (count, folder) => `${count} files were written to ${folder}.`,
  outcomeUnknown: 'No source that was consulted says whether it took place.',

  empty: { wrong: 'The file is empty.', cure: 'Give a file with rows.' },
  tooLarge: (limit) => ({
    wrong: `The file has more than ${limit} MB.`,
    cure: 'Split it into smaller files and import them one after the other.',
  }),
  utf16: (command) => ({
    wrong: 'The file is in UTF-16, and only files in UTF-8 are read.',
    cure: `Convert it with: ${command}`,
  }),
  notUtf8: (line, command) => ({
    wrong: `The file is not in UTF-8: line ${line} has letters of another encoding, perhaps Windows-1252 (Latin-1).`,
    cure: `Convert it with: ${command}`,
  }),
  spreadsheet: {
    wrong: 'The file is a spreadsheet (or a compressed file), and not text.',
    cure: 'Save it from its program as “CSV UTF-8”.',
  },
  binary: { wrong: 'The file is binary, and not text.', cure: 'Give a CSV or JSON file in UTF-8.' },
  unclosedQuote: {
    wrong: 'A quotation mark opens here and is not closed, so the rest of the file would be within the cell.',
    cure: 'Close it; a quotation mark within a cell is written twice.',
  },
  strayQuote: {
    wrong: 'Text follows the quotation mark that closes a cell.',
    cure: 'Put the whole cell between quotation marks, and write those within it twice.',
  },
  ragged: (found, expected) => ({
    wrong: `The row has ${found} cells, and the header ${expected}.`,
    cure: 'Put cells that hold commas between quotation marks, or add the cells that are missing.',
  }),
  noRows: { wrong: 'There is no row below the header.', cure: 'Add the rows.' },
  repeatedColumn: { wrong: 'The header names this column twice.', cure: 'Rename one of the two.' },
  missingColumn: (needed, known) => ({
    wrong: `This column is missing, and the map uses it for ${needed}.`,
    cure: `Add it, or correct the map. The file has: ${known}.`,
  }),
  missingField: (line) => ({
    wrong: 'No column gives this, and a move cannot be without it.',
    cure: `Add the column, or to the map a line such as ${line}.`,
  }),
  unknownFormat: {
    wrong: 'The file is neither a CSV table nor JSON of TimelineJS nor a dossier.',
    cure: 'JSON of TimelineJS has the list “events”; a dossier has the lists “moves” and “sources”.',
  },
  badJson: {
    wrong: 'The file begins as JSON but cannot be read as such.',
    cure: 'Open it in an editor that marks the place, and mend the quotation mark, comma or bracket that is missing.',
  },
  badMap: {
    wrong: 'The map is not of the form that it must have at this place.',
    cure: 'Compare it with the example in docs/data.md.',
  },
  unknownWord: (word, known) => ({
    wrong: `The map has ${word}, which stands for nothing.`,
    cure: `Write the name of a column, or one of these words: ${known}.`,
  }),

  lineBreak: (joined) => ({
    wrong: 'The cell holds a line break, and texts stand on one line.',
    cure: `Write: ${joined}`,
  }),
  formula: {
    wrong: 'The cell is a formula of a spreadsheet, and not a value.',
    cure: 'Copy the value, and paste it as text.',
  },
  dateSyntax: (suggestion) => ({
    wrong: 'This is no date.',
    cure: `Write year, month and day, as far as they are known: ${suggestion}`,
  }),
  dateUnsupported: {
    wrong: 'This is a date of a form that the record does not use.',
    cure: 'Write a day, a month, a year or a closed interval: 2024-06-10/2024-06-12.',
  },
  dateImpossible: { wrong: 'This date is not in the calendar.', cure: 'Correct it from the source.' },
  dateReversed: { wrong: 'It ends before it begins.', cure: 'Correct the beginning or the end.' },
  unknownCountry: {
    wrong: 'No country is known by this name or code.',
    cure: 'Write the two letters of ISO 3166-1, or add the name to “values” of the map.',
  },
  notListed: (known) => ({
    wrong: 'This is none of the values that can stand here.',
    cure: `Write one of these, or add the value to “values” of the map: ${known}.`,
  }),
  emptyCell: {
    wrong: 'The cell is empty, and a move cannot be without it.',
    cure: 'Fill it in from the source.',
  },
  idTwice: (number) => ({
    wrong: `Row or entry ${number} makes the same id.`,
    cure: 'Keep one of the two, or give each an id of its own.',
  }),
  idTaken: {
    wrong: 'The record has a move with this id already, and an import changes nothing that is there.',
    cure: 'If it is the same, correct its file in moves/; otherwise give this one another id.',
  },
  notAddress: {
    wrong: 'This is no complete web address.',
    cure: 'Write it with its beginning: https://example.org/page',
  },
  noSource: {
    wrong: 'There is no source, and a move has at least one.',
    cure: 'Add the address of the page that reports it.',
  },
  notAsMany: (found, expected, other) => ({
    wrong: `It has ${found} values, and ${other} has ${expected}.`,
    cure: 'Write a value for each, or one for all.',
  }),
  notNumber: { wrong: 'This is no number.', cure: 'Write degrees with a decimal point: -70.65.' },
  unknownSource: (id) => ({
    wrong: `The move names the source ${id}, which is not in the list of sources.`,
    cure: 'Add it to “sources”, or correct the name.',
  }),
  notOfForm: {
    wrong: 'This is missing, or not of the form that it must have.',
    cure: 'Compare it with another entry of the same file.',
  },
  titleSlide: {
    wrong: 'This is the title or an era of the timeline, and not a move.',
    cure: 'There is nothing to do: the name of the site and its phases are in record.json.',
  },
  unsoundRecord: (count) => ({
    wrong: `The record that is to take the rows has ${count} problems of its own.`,
    cure: 'Mend them first: npm run data:check names them.',
  }),
  noRecord: {
    wrong: 'The folder to write to holds no record (record.json and themes.json).',
    cure: 'Give the folder of a record, or with --record one whose record is to be taken as a base.',
  },
}
