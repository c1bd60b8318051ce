import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MarkGrid } from '../../marks/markGrid.ts'
import type { MapLayout } from './mapLayout.ts'

/**
 * The marks as the arrow keys walk them: left and right from country to country by longitude, from west to east; down from
 * a country to its places, the most frequent first.
 */
export function mapGrid({ countries, points }: Pick<MapLayout, 'countries' | 'points'>): MarkGrid {
  const columns = new Map<CountryCode, { longitude: number; country: string; places: PlaceCount[] }>()
  for (const { country, at } of countries) {
    columns.set(country.code, { longitude: at[0], country: country.code, places: [] })
  }
  for (const { place, at } of points) {
    const column = columns.get(place.country) ?? { longitude: at[0], country: '', places: [] }
    column.places.push(place)
    columns.set(place.country, column)
  }
  const ordered = [...columns.values()].toSorted((a, b) => a.longitude - b.longitude)
  const lists = ordered.map(({ country, places }) =>
    [country].concat(places.toSorted((a, b) => b.moves - a.moves).map(({ key }) => key)),
  )
  const depth = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: depth }, (_, row) => lists.map((list) => list[row] ?? ''))
}
