import type { ExportedMove } from '../json/exportedMove.ts'
import { list, pointOf } from './cells.ts'

/** What a spreadsheet cell can be; an empty text stands for nothing known. */
export type Cell = string | number | boolean

/** A column of the table of moves. The type is that of a Frictionless Table Schema. */
export type Column = {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  required: boolean
  of: (move: ExportedMove) => Cell
}

/** The columns of the table, in their order: one row a move. Names stay once published; new ones go to the end. */
export const columns = {
  id: text(({ id }) => id),
  title_es: text(({ title }) => title.es),
  title_en: text(({ title }) => title.en),
  date: text(({ date }) => date),
  first_day: { type: 'date', required: true, of: ({ firstDay }) => firstDay },
  last_day: { type: 'date', required: true, of: ({ lastDay }) => lastDay },
  precision: text(({ precision }) => precision),
  approximate: flag(({ approximate }) => approximate),
  uncertain: flag(({ uncertain }) => uncertain),
  status: text(({ status }) => status),
  outcome_unknown: flag(({ outcomeUnknown }) => outcomeUnknown),
  postponed_to: optional(({ postponedTo }) => postponedTo ?? ''),
  kind: text(({ kind }) => kind),
  phase: text(({ phase }) => phase),
  tour: optional(({ tour }) => tour ?? ''),
  themes: text(({ themes }) => list(themes)),
  place_countries: optional(({ places }) => list(places.map(({ country }) => country))),
  cities_es: optional(({ places }) => list(places.map(({ city }) => city?.es ?? ''))),
  cities_en: optional(({ places }) => list(places.map(({ city }) => city?.en ?? ''))),
  venues_es: optional(({ places }) => list(places.map(({ venue }) => venue?.es ?? ''))),
  venues_en: optional(({ places }) => list(places.map(({ venue }) => venue?.en ?? ''))),
  longitude: { type: 'number', required: false, of: (move) => pointOf(move)?.[0] ?? '' },
  latitude: { type: 'number', required: false, of: (move) => pointOf(move)?.[1] ?? '' },
  counterparts: optional(({ counterparts }) => list(counterparts.map(({ id }) => id))),
  counterpart_names: optional(({ counterparts }) => list(counterparts.map(({ name }) => name))),
  counterpart_roles_es: optional(({ counterparts }) => list(counterparts.map(({ role }) => role.es))),
  counterpart_roles_en: optional(({ counterparts }) => list(counterparts.map(({ role }) => role.en))),
  counterpart_countries: optional(({ counterparts }) => list(counterparts.map(({ country }) => country ?? ''))),
  delegation: optional(({ delegation }) => list(delegation)),
  countries: optional(({ countries }) => list(countries)),
  summary_es: text(({ summary }) => summary.es),
  summary_en: text(({ summary }) => summary.en),
  reported_claims: count(({ claims }) => claims.filter(({ nature }) => nature === 'reported').length),
  interpretation_claims: count(({ claims }) => claims.filter(({ nature }) => nature === 'interpretation').length),
  sources: count(({ sources }) => sources.length),
  origins: count(({ origins }) => origins),
  source_urls: optional(({ sources }) => list(sources.map((source) => ('url' in source ? source.url : '')))),
  url_es: text(({ url }) => url.es),
  url_en: text(({ url }) => url.en),
  updated: { type: 'date', required: true, of: ({ updated }) => updated },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as ColumnName[]

function text(of: (move: ExportedMove) => string): Column {
  return { type: 'string', required: true, of }
}

function optional(of: (move: ExportedMove) => string): Column {
  return { type: 'string', required: false, of }
}

function flag(of: (move: ExportedMove) => boolean): Column {
  return { type: 'boolean', required: true, of }
}

function count(of: (move: ExportedMove) => number): Column {
  return { type: 'integer', required: true, of }
}
