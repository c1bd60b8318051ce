import type { Coordinates } from '#src/domain/move.ts'
import type { Home, PlaceCount } from '#src/domain/travel/journeys.ts'

/** In CSS pixels. */
export type MapSize = { width: number; height: number }

/** What the main map holds, and what a smaller map in its corner holds; null where one map is enough. */
export type MapParts = { main: readonly Coordinates[]; inset: readonly Coordinates[] | null }

/** Places nearer to one another than this, in degrees, belong together. */
const linked = 30
/** The greatest distance from the middle of an inset, in degrees. */
const insetReach = 25

/**
 * Parts the visited places: those that can be reached from home in steps of some degrees make the main map; if all others
 * lie near one another, they have an inset, so that the main map need not reach as far.
 */
export function mapParts(places: readonly PlaceCount[], home: Home): MapParts {
  const abroad = places.flatMap(({ at, country, occurred }) =>
    at && occurred > 0 && country !== home.country ? [at] : [],
  )
  const near: Coordinates[] = [home.at]
  let far: Coordinates[] = abroad
  for (const from of near) {
    near.push(...far.filter((at) => degreesBetween(from, at) <= linked))
    far = far.filter((at) => degreesBetween(from, at) > linked)
  }
  if (far.length === 0) return { main: near, inset: null }
  const middle = meanOf(far)
  return far.every((at) => degreesBetween(middle, at) <= insetReach)
    ? { main: near, inset: far }
    : { main: [home.at, ...abroad], inset: null }
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
