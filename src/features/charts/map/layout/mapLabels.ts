import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import type { MapLayout, PlacedPoint } from './mapLayout.ts'
import type { MapSize } from './mapSize.ts'
import { type Labelled, type PlacedLabel, placeLabels } from './placeLabels.ts'

type Layout = Pick<MapLayout, 'points' | 'home'>

/** Half the size of the symbol of home, in pixels. */
const homeSign = 5

/** Labels for as many points as have room: home first, then places abroad, the most frequent first; none for ghosts. */
export function mapLabels(
  { points, home: homeSpot }: Layout,
  home: PlaceCount,
  size: MapSize,
  nameOf: (place: PlaceCount) => string,
): PlacedLabel[] {
  const isHome = ({ place }: PlacedPoint) => place.key === home.key
  const named = points
    .filter((point) => !point.ghost && !isHome(point))
    .toSorted(byRank)
    .flatMap(({ place, spot, r }): Labelled[] => (spot ? [{ key: place.key, text: nameOf(place), r, ...spot }] : []))
  if (!homeSpot) return placeLabels(named, size)
  const r = Math.max(homeSign, points.find(isHome)?.r ?? 0)
  return placeLabels([{ key: home.key, text: nameOf(home), r, side: 'left', ...homeSpot }, ...named], size)
}

function byRank(a: PlacedPoint, b: PlacedPoint): number {
  return Number(a.isHome) - Number(b.isHome) || b.place.moves - a.place.moves
}
