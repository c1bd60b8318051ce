import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { isDraft } from '../../../drafts.ts'

import type { MoveFile } from '../../../schema.ts'
import { isUnwritten } from '../../../toBeWritten.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { formatPath } from '../../formatPath.ts'
import type { JsonPath } from '../../jsonDocument.ts'

/**
 * What a program left to an editor is done before readers get it: nothing is still to be written and no guess is left to
 * review. In a draft both are listed as warnings.
 */
export function reviewRule({ moves }: Corpus): Finding[] {
  return moves.flatMap((move) => [...unwritten(move), ...unreviewed(move)])
}

/** One finding for the two languages of a text, since they are written together. */
function unwritten({ file, entry }: Sound<MoveFile>): Finding[] {
  const level = isDraft(entry) ? 'warning' : 'error'
  return pathsIn(entry, []).flatMap(([path, value]): Finding[] => {
    const texts = Object.entries(value)
    const isOpen = texts.some(([locale, text]) => localeIds.some((id) => id === locale) && isUnwritten(String(text)))
    return isOpen ? [{ file, path, level, rule: 'unwritten', ...unwrittenWords }] : []
  })
}

function unreviewed({ file, entry }: Sound<MoveFile>): Finding[] {
  const { review = [] } = entry
  const places = new Set(pathsIn(entry, []).map(([path]) => formatPath(path)))
  return review.flatMap((name, at): Finding[] => {
    const path = ['review', at]
    if (!places.has(name) && !(name in entry)) return [{ file, path, rule: 'review', ...strayWords(name) }]
    const level = isDraft(entry) ? 'warning' : 'error'
    return [{ file, path, level, rule: 'unreviewed', ...unreviewedWords(name) }]
  })
}

/** The objects and lists of an entry with their paths. */
function pathsIn(value: unknown, path: JsonPath): [JsonPath, object][] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([name, held]) =>
    pathsIn(held, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return [[path, value], ...below]
}

const unwrittenWords: { wrong: Texts; cure: Texts } = {
  wrong: { es: 'Este texto está por escribir.', en: 'This text is still to be written.' },
  cure: {
    es: 'Escríbalo en los dos idiomas, con palabras propias, en lugar de la marca entre corchetes.',
    en: 'Write it in both languages, in our own words, in place of the mark in square brackets.',
  },
}

function unreviewedWords(name: string): { wrong: Texts; cure: Texts } {
  return {
    wrong: { es: `«${name}» es una conjetura de un programa.`, en: `“${name}” is a guess of a program.` },
    cure: {
      es: `Compare «${name}» con las fuentes, corríjalo y quite su nombre de "review".`,
      en: `Compare “${name}” with the sources, correct it, and take its name out of "review".`,
    },
  }
}

function strayWords(name: string): { wrong: Texts; cure: Texts } {
  return {
    wrong: { es: `La entrada no tiene ningún «${name}».`, en: `The entry has no “${name}”.` },
    cure: { es: 'Quite ese nombre de "review".', en: 'Take that name out of "review".' },
  }
}
