import { listMark } from '#src/domain/vocabulary.ts'
import { moveFields } from '../../../fields/entries.ts'
import { exportValue, type Field, type Fields } from '../../../fields/field.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

/** In downloaded tables several values share a cell, separated by `listMark`, which none of them may contain. */
export function tableCellsRule({ moves }: Pick<Corpus, 'moves'>, fields: Fields = moveFields): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    Object.entries<unknown>(entry)
      .flatMap(([name, value]) => sharedCells(name, value, fields[name]))
      .map((path) => ({
        file,
        path,
        wrong: {
          es: `El texto contiene ${listMark}, que separa los valores de una celda en las tablas para descargar.`,
          en: `The text holds ${listMark}, which stands between the values of a cell in the tables for download.`,
        },
        cure:
          path.at(-1) === 'url'
            ? {
                es: 'Escriba %7C en su lugar: la dirección sigue siendo la misma.',
                en: 'Write %7C for it: the address stays the same.',
              }
            : { es: 'Escriba una coma o un guion en su lugar.', en: 'Write a comma or a dash for it.' },
      })),
  )
}

/** Where a field holds texts with `listMark` that share a cell: the texts of its entries that a column puts into a list. */
function sharedCells(name: string, value: unknown, field: Field | undefined): JsonPath[] {
  if (!field || !Array.isArray(value)) return []
  const exported = exportValue(field, value)
  const lists = Object.values(field.csv ?? {}).flatMap((column) => {
    const cell = column.of(exported)
    return typeof cell === 'object' ? [cell] : []
  })
  return value.flatMap((entry: unknown, at) => {
    const shared = new Set(lists.flatMap((list) => list[at] ?? []).filter((text) => text.includes(listMark)))
    return pathsOf(entry, shared, [name, at])
  })
}

/** Where some texts occur in a value, whose own path is given. */
function pathsOf(value: unknown, texts: ReadonlySet<string>, path: JsonPath): JsonPath[] {
  if (typeof value === 'string') return texts.has(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => pathsOf(part, texts, [...path, name]))
}
