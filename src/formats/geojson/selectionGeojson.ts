import type { Feature, FeatureCollection, Point } from 'geojson'
import type { SelectedMove } from '../json/selectedMove.ts'
import type { SelectionMeta } from '../json/selectionMeta.ts'
import { list } from '../table/cells.ts'

type Properties = Record<string, string | number | null>

/**
 * Moves as GeoJSON (RFC 7946), in the form of the whole record: a feature a place, its properties flat. A move without a
 * place, and a place without coordinates, has no geometry (section 3.2), so that no move is lost.
 */
export function selectionGeojson(moves: readonly SelectedMove[], meta: SelectionMeta): string {
  const collection: FeatureCollection<Point | null, Properties> & { record: SelectionMeta } = {
    type: 'FeatureCollection',
    record: meta, // a foreign member (section 6.1)
    features: moves.flatMap(featuresOf),
  }
  return `${JSON.stringify(collection)}\n`
}

function featuresOf(move: SelectedMove): Feature<Point | null, Properties>[] {
  const shared: Properties = {
    id: move.id,
    title_es: move.title.es,
    title_en: move.title.en,
    date: move.date,
    first_day: move.firstDay,
    last_day: move.lastDay,
    status: move.status,
    kind: move.kind,
    phase: move.phase,
    themes: list(move.themes),
    countries: list(move.countries),
    counterpart_names: list(move.counterparts.map(({ name }) => name)),
    url_es: move.url.es,
    url_en: move.url.en,
  }
  if (move.places.length === 0) return [{ type: 'Feature', id: move.id, geometry: null, properties: shared }]
  return move.places.map(({ country, city, coordinates }, index) => ({
    type: 'Feature',
    id: `${move.id}#${index + 1}`,
    geometry: coordinates && { type: 'Point', coordinates: [...coordinates] },
    properties: { ...shared, place: index + 1, country, city_es: city?.es ?? null, city_en: city?.en ?? null },
  }))
}
