/**
 * The columns that a table is read by: those of our own CSV (src/record/fields/namedColumns.ts), in which the values of a
 * list share a cell, and others that only an import has.
 */
const when = ['id', 'added', 'updated', 'date', 'start', 'end', 'date_note_es', 'date_note_en'] as const
const outcome = ['status', 'outcome_unknown', 'outcome_note_es', 'outcome_note_en', 'postponed_to'] as const
const act = ['kind', 'tour', 'occasion', 'themes'] as const
const places = ['place_countries', 'cities_es', 'cities_en', 'venues_es', 'venues_en', 'longitude', 'latitude'] as const
const people = ['counterparts', 'counterpart_names', 'counterpart_roles_es', 'counterpart_roles_en'] as const
const others = ['counterpart_countries', 'delegation', 'countries'] as const
const texts = ['title_es', 'title_en', 'summary_es', 'summary_en', 'claims_es', 'claims_en'] as const
const doubts = ['disagreements_es', 'disagreements_en'] as const
const sources = ['source_urls', 'source_publishers', 'source_titles', 'source_languages'] as const
const published = ['source_published', 'source_published_inferred'] as const

export const moveColumns = [
  ...when,
  ...outcome,
  ...act,
  ...places,
  ...people,
  ...others,
  ...texts,
  ...doubts,
  ...sources,
  ...published,
]

export type MoveColumn = (typeof moveColumns)[number]
/** Has a column for each language, and the name of both without it. */
export type PairedColumn = MoveColumn extends infer Name ? (Name extends `${infer Pair}_es` ? Pair : never) : never
/** Made of texts of our own, in which a map may name places, country and date in words. */
const textColumns: ReadonlySet<string> = new Set([...texts, 'id'])

/** Whether a template of this column may have words such as {$place}, which follow from the other columns. */
export function isComposed(column: MoveColumn): boolean {
  return textColumns.has(column)
}
