import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { repeats } from '../../repeats.ts'

/**
 * Two moves have not the same title, nor on one date the same summary: title and description of a page are made of them,
 * and readers of lists and of search results could not tell the two pages apart.
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
