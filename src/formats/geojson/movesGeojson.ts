import type { Feature, FeatureCollection, Point } from 'geojson'
import { type CellValue, cellOf } from '#src/record/fields/column.ts'
import type { NamedColumn } from '#src/record/fields/namedColumns.ts'
import { placeProperties } from '#src/record/fields/placeProperties.ts'
import type { RecordMeta, SelectionMeta } from '../fileMeta.ts'
import type { DownloadedMove } from '../json/movesJson.ts'

type Properties = Record<string, CellValue | null>
type Place = DownloadedMove['places'][number]

/**
 * Moves as GeoJSON (RFC 7946): a feature a place. A move without a place, and a place without coordinates, has no
 * geometry ("unlocated", section 3.2), so that no move is lost. The properties are flat, since mapping
 * programs read only such: the columns of CSV but those of places, and the fields of the feature's own place.
 */
export function movesGeojson(
  moves: readonly DownloadedMove[],
  columns: readonly NamedColumn[],
  meta: RecordMeta | SelectionMeta,
): string {
  const shared = columns.filter(({ field }) => field !== 'places')
  const collection: FeatureCollection<Point | null, Properties> & { record: typeof meta } = {
    type: 'FeatureCollection',
    record: meta, // a foreign member (section 6.1)
    features: moves.flatMap((move) => featuresOf(move, shared)),
  }
  return `${JSON.stringify(collection)}\n`
}

function featuresOf(move: DownloadedMove, columns: readonly NamedColumn[]): Feature<Point | null, Properties>[] {
  const shared = Object.fromEntries(columns.map(({ name, field, column }) => [name, cellOf(column, move[field])]))
  if (move.places.length === 0) return [{ type: 'Feature', id: move.id, geometry: null, properties: shared }]
  return move.places.map((place, index) => ({
    type: 'Feature',
    id: `${move.id}#${index + 1}`,
    geometry: place.coordinates && { type: 'Point', coordinates: [...place.coordinates] },
    properties: { ...shared, place: index + 1, ...propertiesOf(place) },
  }))
}

/** Only fields that the place has: selections have no venues. */
function propertiesOf(place: Place): Properties {
  const known = Object.entries(placeProperties).filter(([field]) => field in place)
  const properties = known.flatMap(([field, made]) =>
    Object.entries(made).map(([name, of]) => [name, of(place[field] as never)] as const),
  )
  return Object.fromEntries(properties)
}
