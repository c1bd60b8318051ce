import type { Column, CsvColumns } from './column.ts'

/**
 * The order of the columns of CSV. Programs read columns by number too, so it stays once published; the columns of new
 * fields go to the end.
 */
export const publishedOrder = [
  ['id', 'title_es', 'title_en', 'date', 'first_day', 'last_day', 'precision', 'approximate', 'uncertain'],
  ['status', 'outcome_unknown', 'postponed_to', 'kind', 'phase', 'tour', 'themes'],
  ['place_countries', 'cities_es', 'cities_en', 'venues_es', 'venues_en', 'longitude', 'latitude'],
  ['counterparts', 'counterpart_names', 'counterpart_roles_es', 'counterpart_roles_en', 'counterpart_countries'],
  ['delegation', 'countries', 'summary_es', 'summary_en', 'reported_claims', 'interpretation_claims'],
  ['sources', 'origins', 'source_urls', 'url_es', 'url_en', 'updated', 'occasion', 'added', 'revisions'],
].flat()

/** A column with its name and that of the field whose value it reads. */
export type NamedColumn = { name: string; field: string; column: Column }

/** The columns of the fields, in the published order. */
export function namedColumns(fields: Readonly<Record<string, { csv?: CsvColumns }>>): NamedColumn[] {
  const positions = new Map(publishedOrder.map((name, at) => [name, at]))
  const positionOf = ({ name }: NamedColumn) => positions.get(name) ?? publishedOrder.length
  return Object.entries(fields)
    .flatMap(([field, { csv = {} }]) => Object.entries(csv).map(([name, column]) => ({ name, field, column })))
    .toSorted((a, b) => positionOf(a) - positionOf(b))
}
