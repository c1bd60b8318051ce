import type { Texts } from '#src/domain/vocabulary.ts'
import type { ImportTexts } from './texts.es.ts'
import { importTexts } from './texts.ts'

/** What is wrong and how to mend it, in one language. */
export type Words = { wrong: string; cure: string }
/** Picks the words of a fault from a catalogue. */
export type PickWords = (t: ImportTexts) => Words

/** Why a row, or the file as a whole, is not imported. */
export type Fault = {
  /** As a spreadsheet counts rows, the header being row 1; of JSON the entry from 1. Null for the file as a whole. */
  row: number | null
  /** As the file names it; null where no single one is at fault. */
  column: string | null
  value: string | null
  wrong: Texts
  cure: Texts
}

/** The words of a fault in every language. */
export function inWords(pick: PickWords): Pick<Fault, 'wrong' | 'cure'> {
  const [es, en] = [pick(importTexts('es')), pick(importTexts('en'))]
  return { wrong: { es: es.wrong, en: en.wrong }, cure: { es: es.cure, en: en.cure } }
}

/** A fault of the file as a whole. */
export function fileFault(pick: PickWords, column: string | null = null): Fault {
  return { row: null, column, value: null, ...inWords(pick) }
}
