import type { Texts } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../schema.ts'
import type { CsvColumns } from './column.ts'
import { type DerivedField, derivedFields, type MoveFacts } from './derived.ts'
import { publishedMoveFields } from './entries.ts'
import { exportValue, type Field, type Fields } from './field.ts'

/** The published fields of a move: those of its file, and those that follow from them. */
export type MoveTable = { written: Fields; derived: Readonly<Record<string, DerivedField>> }

export const moveTable = { written: publishedMoveFields, derived: derivedFields } satisfies MoveTable

/** A field of a move as downloads and the index have it, whether written or derived. */
export type MoveField = Pick<Field, 'index' | 'columnMeanings'> & {
  csv: CsvColumns
  /** What it means and how it is written. */
  words: Texts
  of(this: void, move: MoveFile, facts: MoveFacts): unknown
}

/** All fields by name, in the order in which downloads write them. Throws for a derived field with an unknown `after`. */
export function fieldsOf({ written, derived }: MoveTable): Readonly<Record<string, MoveField>> {
  const all: Record<string, MoveField> = {}
  const lost = Object.keys(derived).find((name) => !((derived[name]?.after ?? '') in written))
  if (lost) throw new Error(`the derived field "${lost}" is to follow "${derived[lost]?.after}", which is no field`)
  for (const [name, field] of Object.entries(written)) {
    all[name] = writtenField(name, field)
    for (const [following, entry] of Object.entries(derived)) {
      if (entry.after === name) all[following] = { csv: {}, ...entry, words: entry.meaning }
    }
  }
  return all
}

function writtenField(name: string, field: Field): MoveField {
  const valueOf = (move: MoveFile) => exportValue(field, (move as Readonly<Record<string, unknown>>)[name])
  return { csv: {}, ...field, words: wordsOf(field), of: valueOf }
}

/** What a field means and how it is written, as one text in each language. */
export function wordsOf({ meaning, form }: Pick<Field, 'meaning' | 'form'>): Texts {
  return { es: `${meaning.es} ${form.es}`, en: `${meaning.en} ${form.en}` }
}
