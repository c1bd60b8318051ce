import type { Texts } from '#src/domain/vocabulary.ts'
import { fieldsOf, type MoveTable } from '#src/record/fields/moveTable.ts'
import { type NamedColumn, namedColumns } from '#src/record/fields/namedColumns.ts'

/**
 * The columns of the table of moves, each with its description: `columnMeanings` of its field where that has one,
 * otherwise the field's meaning.
 */
export function columnWords(table: MoveTable): readonly (NamedColumn & { words: Texts })[] {
  const fields = fieldsOf(table)
  return namedColumns(fields).map(({ name, field, column }) => {
    const { columnMeanings, words } = fields[field] ?? {}
    return { name, field, column, words: columnMeanings?.[name] ?? words ?? { es: '', en: '' } }
  })
}
