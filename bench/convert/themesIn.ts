import { foldText } from '#src/domain/foldText.ts'
import type { ColumnMap } from './columnMap.ts'

/** The themes whose words begin a word of the remarks, in the order of the map. */
export function themesIn(remarks: string, { words, otherwise }: ColumnMap['themes']): string[] {
  const text = ` ${foldText(remarks)}`
  const found = Object.entries(words).filter(([, beginnings]) =>
    beginnings.some((beginning) => text.includes(` ${foldText(beginning)}`)),
  )
  return found.length === 0 ? [otherwise] : found.map(([theme]) => theme)
}
