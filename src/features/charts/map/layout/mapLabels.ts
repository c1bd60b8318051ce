import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import type { Box } from './box.ts'
import type { Part, PlacedPoint, Spot } from './mapLayout.ts'
import type { MapView } from './mapView.ts'
import { type Labelled, type PlacedLabel, placeLabels } from './placeLabels.ts'

type Drawn = {
  points: readonly PlacedPoint[]
  home: { place: PlaceCount; spot: Spot } | null
  /** The name of home at the edge, where a route comes from there and the map does not reach it. */
  homeward?: Labelled | null
  /** Whether a ring is drawn around a point. */
  isRinged?: (place: PlaceCount) => boolean
}

/** The radius of a point of the map, and half the size of the symbol of home, in pixels. */
export const pointRadius = 4
export const ringRadius = 8
const homeSign = 5
/** Points nearer than this have one label. */
const joinedWithin = 16

/**
 * Labels for as many points as have room: home first, then the most frequent; none for ghosts. Points that nearly touch
 * share a label with all their names, or where that has no room with the first.
 */
export function mapLabels(
  { points, home, homeward, isRinged }: Drawn,
  view: MapView,
  blocked: readonly Box[],
  nameOf: (place: PlaceCount) => string,
): PlacedLabel[] {
  const named = points.filter(({ ghost }) => !ghost).toSorted((a, b) => b.place.moves - a.place.moves)
  const ofPart = (wanted: Part) =>
    joined(named.filter(({ part }) => part === wanted)).map((near) => labelled(near, nameOf, isRinged))
  const start: Labelled[] = home
    ? [{ key: home.place.key, texts: [nameOf(home.place)], r: homeSign, side: 'left', ...home.spot }]
    : homeward
      ? [homeward]
      : []
  const { main, inset } = view
  return [
    ...placeLabels([...start, ...ofPart('main')], main.box, inset ? [...blocked, inset.box] : blocked),
    ...(inset ? placeLabels(ofPart('inset'), inset.box, blocked) : []),
  ]
}

/** Groups of points of which each is near the first. */
function joined(points: readonly PlacedPoint[]): [PlacedPoint, ...PlacedPoint[]][] {
  const groups: [PlacedPoint, ...PlacedPoint[]][] = []
  for (const point of points) {
    const group = groups.find(
      ([first]) => Math.hypot(first.spot.x - point.spot.x, first.spot.y - point.spot.y) < joinedWithin,
    )
    if (group) group.push(point)
    else groups.push([point])
  }
  return groups
}

/** One label for near points: around all of them. */
function labelled(
  points: [PlacedPoint, ...PlacedPoint[]],
  nameOf: (place: PlaceCount) => string,
  isRinged: Drawn['isRinged'],
): Labelled {
  const [xs, ys] = [points.map(({ spot }) => spot.x), points.map(({ spot }) => spot.y)]
  const x = (Math.min(...xs) + Math.max(...xs)) / 2
  const y = (Math.min(...ys) + Math.max(...ys)) / 2
  const names = points.map(({ place }) => nameOf(place))
  const r = Math.max(
    ...points.map(
      ({ place, spot }) => (isRinged?.(place) ? ringRadius : pointRadius) + Math.hypot(spot.x - x, spot.y - y),
    ),
  )
  return { key: points[0].place.key, texts: [...new Set([names.join(', '), ...names.slice(0, 1)])], x, y, r }
}
