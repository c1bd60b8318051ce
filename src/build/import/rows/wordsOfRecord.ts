import { foldText } from '#src/domain/foldText.ts'
import { kindIds, localeIds, statusIds } from '#src/domain/vocabulary.ts'
import { commonTexts } from '../../texts.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import type { MoveColumn } from '../map/columns.ts'
import type { KnownRecord } from './knownRecord.ts'
import type { RowReader } from './rowReader.ts'

/** The id of a kind or status that a cell names by itself or in words; null when it has a fault, which is reported. */
export function kindOf(row: RowReader) {
  return choice(row, 'kind', kindIds, (id) => localeIds.map((locale) => commonTexts(locale).kinds[id]))
}

/** Where the cell is empty, and the map says what that means, the status is among what was filled in. */
export function statusOf(row: RowReader, { columns }: ColumnMap) {
  if (row.raw(columns.status ?? '') === '') row.assume('status')
  return choice(row, 'status', statusIds, (id) => localeIds.map((locale) => commonTexts(locale).statuses[id]))
}

function choice<Id extends string>(
  row: RowReader,
  column: MoveColumn,
  ids: readonly Id[],
  labelsOf: (id: Id) => readonly string[],
): Id | null {
  const value = row.cell(column)
  const found = ids.find((id) => names(value, [id, ...labelsOf(id)]))
  if (found) return found
  row.fault(column, value || null, value === '' ? (t) => t.emptyCell : (t) => t.notListed(ids.join(', ')))
  return null
}

/**
 * The themes of a row, each once: by their ids, their names, or the themes of a research dossier that were folded into
 * them.
 */
export function themesOf(row: RowReader, { themes }: KnownRecord): string[] {
  const values = row.list('themes').filter((value) => value !== '')
  if (values.length === 0) row.fault('themes', null, (t) => t.emptyCell)
  const found = values.flatMap((value) => {
    const ids = themeIds(value, themes)
    if (ids.length === 0) row.fault('themes', value, (t) => t.notListed(themes.map(({ id }) => id).join(', ')))
    return ids
  })
  return [...new Set(found)]
}

/** The ids of the themes that a word names; none where it names none. */
export function themeIds(value: string, themes: KnownRecord['themes']): string[] {
  const own = themes.find(({ id, label, short }) =>
    names(value, [id, ...Object.values(label), ...Object.values(short)]),
  )
  if (own) return [own.id]
  return themes.filter(({ dossierThemes = [] }) => names(value, dossierThemes)).map(({ id }) => id)
}

function names(value: string, all: readonly string[]): boolean {
  return value !== '' && all.some((name) => foldText(name) === foldText(value))
}
