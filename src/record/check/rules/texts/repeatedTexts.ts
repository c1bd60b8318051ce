import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { isUnwritten } from '../../../toBeWritten.ts'
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
  return repeats(written(moves, 'title'), ({ entry }) => entry.title[locale]).map(({ item, first }) => ({
    file: item.file,
    path: ['title', locale],
    wrong: { es: `Este título también es el de ${first.file}.`, en: `This title is also that of ${first.file}.` },
    cure: {
      es: 'Nombre en uno de los dos lo que lo distingue: el lugar, la ocasión o el asunto.',
      en: 'Name in one of the two what sets it apart: the place, the occasion or the matter.',
    },
  }))
}

function sameSummary(moves: Corpus['moves'], locale: Locale): Finding[] {
  return repeats(written(moves, 'summary'), ({ entry }) => `${entry.date} ${entry.summary[locale]}`).map(
    ({ item, first }) => ({
      file: item.file,
      path: ['summary', locale],
      wrong: {
        es: `El movimiento de ${first.file} tiene la misma fecha y el mismo resumen.`,
        en: `The move in ${first.file} has the same date and the same summary.`,
      },
      cure: {
        es: 'Diga en el resumen lo que es solo de este movimiento; si los dos archivos tratan de uno solo, deje uno de ellos.',
        en: 'Say in the summary what is of this move alone; if both files are about one move, keep one of them.',
      },
    }),
  )
}

/** Those whose text is not still to be written, as in drafts. */
function written(moves: Corpus['moves'], field: 'title' | 'summary'): Corpus['moves'] {
  return moves.filter(({ entry }) => !Object.values(entry[field]).some(isUnwritten))
}
