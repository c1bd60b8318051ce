import type { Feature, FeatureCollection, Point } from 'geojson'
import type { RecordMeta } from '#src/build/downloads/recordMeta.ts'
import type { Place } from '#src/domain/move.ts'
import type { ExportedMove } from '../json/exportedMove.ts'
import { type Cell, type ColumnName, columnNames, columns } from '../table/columns.ts'

/** Columns that a feature says by its geometry or of its own place alone. */
const placeColumns: ReadonlySet<ColumnName> = new Set([
  'place_countries',
  'cities_es',
  'cities_en',
  'venues_es',
  'venues_en',
  'longitude',
  'latitude',
])

/** What a feature says of its own place. */
export const placePropertyNames = ['place', 'country', 'city_es', 'city_en', 'venue_es', 'venue_en'] as const
export type PlacePropertyName = (typeof placePropertyNames)[number]

type Properties = Record<string, Cell | null>

/**
 * Moves as GeoJSON (RFC 7946): a feature a place. A move without a place, and a place without coordinates, has no
 * geometry ("unlocated", section 3.2). The properties are flat, since that is what mapping programs read.
 */
export function movesGeojson(moves: readonly ExportedMove[], meta: RecordMeta): string {
  const collection: FeatureCollection<Point | null, Properties> & { record: RecordMeta } = {
    type: 'FeatureCollection',
    record: meta, // a foreign member (section 6.1)
    features: moves.flatMap(featuresOf),
  }
  return `${JSON.stringify(collection)}\n`
}

function featuresOf(move: ExportedMove): Feature<Point | null, Properties>[] {
  const shared = Object.fromEntries(
    columnNames.filter((name) => !placeColumns.has(name)).map((name) => [name, columns[name].of(move)]),
  )
  if (move.places.length === 0) return [{ type: 'Feature', id: move.id, geometry: null, properties: shared }]
  return move.places.map((place, index) => ({
    type: 'Feature',
    id: `${move.id}#${index + 1}`,
    geometry: place.coordinates && { type: 'Point', coordinates: [...place.coordinates] },
    properties: { ...shared, ...placeProperties(place, index + 1) },
  }))
}

function placeProperties({ country, city, venue }: Place, number: number): Record<PlacePropertyName, Cell | null> {
  return {
    place: number,
    country,
    city_es: city?.es ?? null,
    city_en: city?.en ?? null,
    venue_es: venue?.es ?? null,
    venue_en: venue?.en ?? null,
  }
}
