import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import { isBare } from '../map/template.ts'
import { shortened } from './shortened.ts'
import { titleLimit } from './textPair.ts'

/**
 * Titles differ from one another, and so do summaries of one day: a number is added to those that would not, and titles that
 * are too long are cut. Only of those that a template composes, since the words of a table are its author's. `taken` grows.
 */
export function toldApart(move: MoveFile, { columns }: ColumnMap, taken: Set<string>): MoveFile {
  const inEach = (column: 'title' | 'summary', among: string, limit: number): Texts => {
    const of = (locale: Locale) =>
      isBare(columns[`${column}_${locale}`] ?? '')
        ? move[column][locale]
        : alone(move[column][locale], `${column} ${locale} ${among}`, limit, taken)
    return { es: of('es'), en: of('en') }
  }
  return { ...move, title: inEach('title', '', titleLimit), summary: inEach('summary', move.date, Infinity) }
}

function alone(text: string, among: string, limit: number, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`
    const numbered = shortened(text, limit - ending.length) + ending
    if (!taken.has(`${among} ${numbered}`)) {
      taken.add(`${among} ${numbered}`)
      return numbered
    }
  }
}
