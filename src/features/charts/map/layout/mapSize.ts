import type { Coordinates } from '#src/domain/move.ts'
import type { Home, PlaceCount } from '#src/domain/travel/journeys.ts'

/** In CSS pixels. */
export type MapSize = { width: number; height: number }

/** What the main map holds, and what a smaller map in its corner holds; null where one map is enough. */
export type MapParts = { main: readonly Coordinates[]; inset: readonly Coordinates[] | null }

/** Places nearer to one another than this, in degrees, belong together. */
const linked = 30
/** The greatest distance between the places of one map, in degrees: a double continent, but no ocean from side to side. */
const oneView = 80
/** The greatest distance from the middle of an inset, in degrees. */
const insetReach = 25

/**
 * Parts the visited places. The main map has those that can be reached from home in steps of some degrees, and all others
 * that fit in one view with them. Those beyond have an inset if they lie near one another, so that the main map need not
 * reach as far; but a map without any visited place is not drawn beside it.
 */
export function mapParts(places: readonly PlaceCount[], home: Home): MapParts {
  const abroad = places.flatMap(({ at, country, occurred }) =>
    at && occurred > 0 && country !== home.country ? [at] : [],
  )
  const fromHome = (at: Coordinates) => degreesBetween(home.at, at)
  const { chain: main, others } = chainFrom(home.at, abroad)
  const far: Coordinates[] = []
  let left = others.toSorted((a, b) => fromHome(a) - fromHome(b))
  for (let [nearest] = left; nearest; [nearest] = left) {
    const { chain, others: beyond } = chainFrom(nearest, left.slice(1))
    const isInView = (at: Coordinates) => [...main, ...chain].every((to) => degreesBetween(at, to) <= oneView)
    const part = chain.every(isInView) ? main : far
    part.push(...chain)
    left = beyond
  }
  if (far.length === 0) return { main, inset: null }
  const middle = meanOf(far)
  return main.length > 1 && far.every((at) => degreesBetween(middle, at) <= insetReach)
    ? { main, inset: far }
    : { main: [home.at, ...abroad], inset: null }
}

/** The points that can be reached from a first one in short steps, after it, and the others. */
function chainFrom(start: Coordinates, points: readonly Coordinates[]) {
  const chain = [start]
  let others = [...points]
  for (const from of chain) {
    chain.push(...others.filter((at) => degreesBetween(from, at) <= linked))
    others = others.filter((at) => degreesBetween(from, at) > linked)
  }
  return { chain, others }
}

/** The size of the map at a width: higher than wide where its main part reaches further from south to north. */
export function mapSize({ main }: MapParts, width: number): MapSize {
  const [longitudes, latitudes] = [main.map(([longitude]) => longitude), main.map(([, latitude]) => latitude)]
  const isTall = extent(latitudes) > extent(longitudes)
  const height = isTall ? Math.min(580, width * 1.32) : Math.min(580, Math.max(240, width * 0.6))
  return { width, height: Math.round(height) }
}

/** The mean of points that are near one another. */
export function meanOf(points: readonly Coordinates[]): Coordinates {
  const [[first] = [0, 0]] = points
  const turned = points.map(([longitude]) => longitude - 360 * Math.round((longitude - first) / 360))
  return [mean(turned), mean(points.map(([, latitude]) => latitude))]
}

function degreesBetween([a, b]: Coordinates, [c, d]: Coordinates): number {
  const [φ, ψ, λ] = [b, d, c - a].map((angle) => (angle * Math.PI) / 180) as [number, number, number]
  const cosine = Math.sin(φ) * Math.sin(ψ) + Math.cos(φ) * Math.cos(ψ) * Math.cos(λ)
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
