import type { Texts } from '#src/domain/vocabulary.ts'
import { fieldsOf, type MoveTable } from '#src/record/fields/moveTable.ts'
import { type NamedColumn, namedColumns } from '#src/record/fields/namedColumns.ts'

/** The columns of the table of moves, each with what it holds: what its field means, unless the field says more of it. */
export function columnWords(table: MoveTable): readonly (NamedColumn & { words: Texts })[] {
  const fields = fieldsOf(table)
  return namedColumns(fields).map(({ name, field, column }) => {
    const { columnMeanings, words } = fields[field] ?? {}
    return { name, field, column, words: columnMeanings?.[name] ?? words ?? { es: '', en: '' } }
  })
}
