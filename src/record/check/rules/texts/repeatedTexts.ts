import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { repeats } from '../../repeats.ts'

/**
 * No two moves have the same title, nor the same date and summary: titles and descriptions of pages are made from them, and
 * two equal ones could not be told apart in lists and search results.
 */
export function repeatedTextsRule({ moves }: Corpus): Finding[] {
  return localeIds.flatMap((locale) => sameTitle(moves, locale).concat(sameSummary(moves, locale)))
}

function sameTitle(moves: Corpus['moves'], locale: Locale): Finding[] {
  return repeats(moves, ({ entry }) => entry.title[locale]).map(({ item, first }) => ({
    file: item.file,
    path: ['title', locale],
    wrong: `This title is also that of ${first.file}.`,
    cure: 'Name in one of the two what sets it apart: the place, the occasion or the matter.',
  }))
}

function sameSummary(moves: Corpus['moves'], locale: Locale): Finding[] {
  return repeats(moves, ({ entry }) => `${entry.date} ${entry.summary[locale]}`).map(({ item, first }) => ({
    file: item.file,
    path: ['summary', locale],
    wrong: `The move in ${first.file} has the same date and the same summary.`,
    cure: 'Say in the summary what is of this move alone; if both files are about one move, keep one of them.',
  }))
}
