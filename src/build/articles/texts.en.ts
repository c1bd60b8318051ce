import type { ArticleTexts } from './texts.es.ts'

export const addingEn: ArticleTexts = {
  usage:
    'Usage: npm run article:add -- FILE [--title --author --publisher --published=2026-01-31 --url --language=es --rights=OWNER --id --label-es --label-en --lines=paragraphs|wrapped --locale=es|en]',
  refused: 'Nothing was written.',
  faults: {
    missing: (file, folder) =>
      `There is no file ${file}, looked for from ${folder}. Write its path, between straight quotation marks if it has spaces.`,
    folder: (file) => `${file} is a folder. Write the path of a file, one at a time.`,
    unreadable: (file, code) => `${file} cannot be read (${code}).`,
    empty: (file) => `${file} has no text.`,
    binary: (file) => `${file} is no text file. Save the article as text or as a web page.`,
    damaged: (file) => `${file} has the sign U+FFFD where an earlier conversion lost letters. Save the original again.`,
    tooLarge: (file, limit) => `${file} has more than ${limit} MB. Save the article alone, as text or as a web page.`,
    encoding: (file, name, command) =>
      `${file} is in ${name}, not in UTF-8. Convert it and look at accents: ${command}`,
    noArticle: (file) => `No main text is found in the page ${file}. Copy the article to a text file.`,
    wrapped: (file) =>
      `The lines of ${file} look cut at a width. Give --lines=wrapped to join them to paragraphs, or --lines=paragraphs where each line is a paragraph.`,
  },
  missing: (names) => `Still to be given: ${names}.`,
  duplicate: {
    id: (id) => `There is an article of the id ${id} already. Give another one with --id.`,
    url: (id) => `The article ${id} has this address already.`,
    sum: (id) => `The article ${id} has exactly this text already.`,
    near: (id) => `The article ${id} has almost the same text already.`,
  },
  record: 'data/record.json is missing or has faults: run npm run data:check.',
  write: (path, code) => `${path} could not be written (${code}); nothing was left unfinished.`,
  written: (path, paragraphs) => `Written: ${path} (paragraphs: ${paragraphs})`,
  unknown: (names) => `Not known: ${names}.`,
  softHyphens: 'The text has invisible hyphens (U+00AD), which are kept: copy quotations from the file.',
  next: (id) => `For a draft of the move: npm run article:draft -- ${id}`,
  ask: (name) => `${name} (Enter where not known): `,
  askNeeded: (name) => `${name}: `,
  facts: {
    title: 'title',
    author: 'author',
    publisher: 'outlet',
    published: 'day of publication',
    url: 'address',
    language: 'language (--language, as es or en)',
    rights: 'whose the text is (--rights)',
    id: 'id (--id)',
  },
  label: {
    ofDay: (publisher, day) => `Article by ${publisher}, ${day}`,
    of: (publisher) => `Article by ${publisher}`,
    titled: (title) => `Article “${title}”`,
    beginning: (words) => `Text that begins “${words}…”`,
  },
  note: {
    fromPage: 'The main text of the page is kept.',
    fromText: 'The text is kept as it was received.',
    unknown: (names) => `Not known: ${names}.`,
  },
  rightsOf: (owner) =>
    `The text belongs to ${owner}; it is reproduced as evidence and is not part of the openly licensed data.`,
}
