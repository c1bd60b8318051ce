import type { SelectedMove } from '../json/selectedMove.ts'
import type { SelectionMeta } from '../json/selectionMeta.ts'
import { list, pointOf } from './cells.ts'
import { csvText } from './csvText.ts'

/** The columns, which are some of those of the whole record, in its order. */
const columns: Readonly<Record<string, (move: SelectedMove) => string | number>> = {
  id: ({ id }) => id,
  title_es: ({ title }) => title.es,
  title_en: ({ title }) => title.en,
  date: ({ date }) => date,
  first_day: ({ firstDay }) => firstDay,
  last_day: ({ lastDay }) => lastDay,
  status: ({ status }) => status,
  kind: ({ kind }) => kind,
  phase: ({ phase }) => phase,
  tour: ({ tour }) => tour ?? '',
  themes: ({ themes }) => list(themes),
  place_countries: ({ places }) => list(places.map(({ country }) => country)),
  cities_es: ({ places }) => list(places.map(({ city }) => city?.es ?? '')),
  cities_en: ({ places }) => list(places.map(({ city }) => city?.en ?? '')),
  longitude: (move) => pointOf(move)?.[0] ?? '',
  latitude: (move) => pointOf(move)?.[1] ?? '',
  counterparts: ({ counterparts }) => list(counterparts.map(({ id }) => id)),
  counterpart_names: ({ counterparts }) => list(counterparts.map(({ name }) => name)),
  countries: ({ countries }) => list(countries),
  url_es: ({ url }) => url.es,
  url_en: ({ url }) => url.en,
}

/** Behind the columns, since a CSV file has no other place for it. */
const metaColumns = ['record_version', 'record_licence', 'record_attribution', 'downloaded']

/** Moves as a table for spreadsheets: a row a move. See {@link csvText} for its form. */
export function selectionCsv(moves: readonly SelectedMove[], meta: SelectionMeta): string {
  const about = [meta.version, meta.licence.name, meta.attribution, meta.downloaded]
  const rows = moves.map((move) => [...Object.values(columns).map((cellOf) => cellOf(move)), ...about])
  return csvText([[...Object.keys(columns), ...metaColumns], ...rows])
}
