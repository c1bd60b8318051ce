import { geoBounds } from 'd3-geo'
import { merge } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification'

/** From west to east in degrees; the east is never less than the west, and may be more than 180. */
export type Reach = { west: number; east: number }

type World = Topology<{ countries: GeometryCollection }>

/**
 * The continents and islands that have something between two longitudes, each whole. An island far out at sea is the same
 * country but no part of the region shown, and half a continent would seem to end where it is cut.
 */
export function landNear(topology: World, reach: Reach): World {
  const { geometries } = topology.objects.countries
  const parts = geometries.flatMap(partsOf)
  const kept = new Set(
    landmassesOf(parts).flatMap((mass) => (meet(boundsOf(merge(topology, mass)), reach) ? mass : [])),
  )
  let at = 0
  const near = geometries.flatMap((geometry) => {
    const own = partsOf(geometry).filter(() => kept.has(parts[at++] as Polygon))
    return own.length > 0 ? [{ ...geometry, type: 'MultiPolygon' as const, arcs: own.map(({ arcs }) => arcs) }] : []
  })
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries: near } } }
}

/** Whether a longitude lies in a reach. */
export function reachHas({ west, east }: Reach, longitude: number): boolean {
  return (((longitude - west) % 360) + 360) % 360 <= east - west
}

/** The reach of a shape. */
export function boundsOf(shape: Parameters<typeof geoBounds>[0]): Reach {
  const [[west], [east]] = geoBounds(shape)
  return { west, east: east < west ? east + 360 : east }
}

function meet(a: Reach, b: Reach): boolean {
  return reachHas(a, b.west) || reachHas(b, a.west)
}

/** Areas with a common border, as groups: neighbours are drawn from the same arcs. */
function landmassesOf(parts: readonly Polygon[]): Polygon[][] {
  const massAt = new Map<number, Polygon[]>()
  for (const part of parts) {
    const met = new Set(arcsOf(part).flatMap((arc) => [massAt.get(arc) ?? []]))
    const mass = [...met].flat().concat(part)
    for (const arc of mass.flatMap(arcsOf)) massAt.set(arc, mass)
  }
  return [...new Set(massAt.values())]
}

/** The arcs of an area; one that is drawn backwards has a negative number. */
function arcsOf({ arcs }: Polygon): number[] {
  return arcs.flat().map((arc) => Math.max(arc, ~arc))
}

function partsOf(geometry: GeometryObject): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  return geometry.type === 'MultiPolygon' ? geometry.arcs.map((arcs) => ({ type: 'Polygon', arcs })) : []
}
