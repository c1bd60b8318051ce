import { localeIds } from '#src/domain/vocabulary.ts'
import { nearest } from '#src/record/check/nearest.ts'
import { type Fault, fileFault } from '../fault.ts'
import type { Table } from '../read/table.ts'
import type { ColumnMap } from './columnMap.ts'
import { isComposed, type MoveColumn, moveColumns } from './columns.ts'
import { factNames, namesIn } from './template.ts'

/** A template of a map, for which of its parts it is, and whether it may have words that follow from other columns. */
type Template = { use: string; template: string; isComposed: boolean }

/** Why a map cannot read a table: columns that it names are missing, or what every move needs has no column. */
export function mapFaults(map: ColumnMap, { columns }: Pick<Table, 'columns'>): Fault[] {
  return [...missingFields(map), ...templatesOf(map).flatMap((template) => templateFaults(template, columns))]
}

/** Every template of a map. */
export function templatesOf({ columns, themesByWords, tours }: ColumnMap): Template[] {
  return [
    ...moveColumns.flatMap((column) => {
      const template = columns[column]
      return template === undefined ? [] : [{ use: column, template, isComposed: isComposed(column) }]
    }),
    ...(themesByWords ? [{ use: 'themesByWords', template: themesByWords.in, isComposed: false }] : []),
    ...(tours ? [{ use: 'tours', template: tours.by, isComposed: false }] : []),
    ...(tours ? localeIds.map((locale) => ({ use: 'tours', template: tours.label[locale], isComposed: true })) : []),
  ]
}

function templateFaults({ use, template, isComposed: hasFacts }: Template, columns: readonly string[]): Fault[] {
  return namesIn(template).flatMap((name) => {
    if (columns.includes(name) || (hasFacts && factNames.includes(name))) return []
    if (name.startsWith('$')) return [fileFault((t) => t.unknownWord(`{${name}}`, factNames.join(', ')), use)]
    const near = nearest(name, columns)
    return [fileFault((t) => t.missingColumn(use, (near ? [near] : columns).join(', ')), name)]
  })
}

/** What every move needs, each from one of some columns, and a line of a map that gives it. */
const needed: readonly { of: readonly MoveColumn[]; line: string }[] = [
  { of: ['date', 'start'], line: '"date": "{Date}"' },
  { of: ['status'], line: '"status": "occurred"' },
  { of: ['kind'], line: '"kind": "visit"' },
  { of: ['title_es', 'title_en'], line: '"title_es": "{Title}"' },
  { of: ['summary_es', 'summary_en'], line: '"summary_es": "{Text}"' },
  { of: ['source_urls'], line: '"source_urls": "{Link}"' },
]

function missingFields({ columns, themesByWords }: ColumnMap): Fault[] {
  const themes = themesByWords ? [] : [{ of: ['themes'] as const, line: '"themes": "{Themes}"' }]
  return [...needed, ...themes]
    .filter(({ of }) => of.every((column) => columns[column] === undefined))
    .map(({ of, line }) => fileFault((t) => t.missingField(line), of.join(', ')))
}
