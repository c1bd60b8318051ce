import { foldText } from '#src/domain/foldText.ts'
import type { ColumnMap } from '../map/columnMap.ts'

/** The themes whose words begin a word of a text, in the order of the map. */
export function themesByWords(
  text: string,
  { words, otherwise }: Pick<NonNullable<ColumnMap['themesByWords']>, 'words' | 'otherwise'>,
): string[] {
  const folded = ` ${foldText(text)}`
  const found = Object.entries(words).filter(([, beginnings]) =>
    beginnings.some((beginning) => folded.includes(` ${foldText(beginning)}`)),
  )
  return found.length === 0 ? [otherwise] : found.map(([theme]) => theme)
}
