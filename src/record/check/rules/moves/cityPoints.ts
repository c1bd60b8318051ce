import { geoDistance } from 'd3-geo'
import { foldText } from '#src/domain/foldText.ts'
import type { Coordinates } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

/** Venues of one city are never so far apart. */
const mostKilometres = 100
const earthRadius = 6371

type Point = { city: Texts; key: string; point: Coordinates; file: string; path: JsonPath }

/**
 * Warns where a place has the point of another city, as one copied from another move has: the same point as a place in another
 * city, or one far from where other moves have the city. What was published first is taken for right.
 */
export function cityPointsRule(corpus: Corpus): Finding[] {
  const known = new Map<string, Point[]>()
  const byPoint = new Map<string, Point>()
  return pointsOf(corpus).flatMap((place): Finding[] => {
    const own = usual(known.get(place.key) ?? [])
    const twin = byPoint.get(place.point.join()) ?? null
    const other = twin && twin.key !== place.key ? twin : null
    const isFar = own !== null && kilometres(own.point, place.point) > mostKilometres
    if (other || isFar) return [findingOf(place, own, other)]
    known.set(place.key, [...(known.get(place.key) ?? []), place])
    if (!twin) byPoint.set(place.point.join(), place)
    return []
  })
}

/** Of the points of a city, each a venue's or its own, the one that most moves have. */
function usual(points: readonly Point[]): Point | null {
  const uses = new Map<string, number>()
  for (const { point } of points) uses.set(point.join(), (uses.get(point.join()) ?? 0) + 1)
  const usesOf = ({ point }: Point) => uses.get(point.join()) ?? 0
  return points.toSorted((a, b) => usesOf(b) - usesOf(a))[0] ?? null
}

function pointsOf({ moves, published }: Corpus): Point[] {
  const listed = new Set(published?.entry.move)
  return moves
    .toSorted((a, b) => Number(listed.has(b.entry.id)) - Number(listed.has(a.entry.id)))
    .flatMap(({ file, entry }) =>
      entry.places.flatMap(({ country, city, coordinates }, index): Point[] => {
        if (!city || !coordinates) return []
        const [longitude, latitude] = coordinates
        const key = `${country} ${foldText(city.es)}`
        return [{ city, key, point: [longitude, latitude], file, path: ['places', index, 'coordinates'] }]
      }),
    )
}

function kilometres(one: Coordinates, other: Coordinates): number {
  return geoDistance([...one], [...other]) * earthRadius
}

function findingOf({ city, file, path, point }: Point, own: Point | null, other: Point | null): Finding {
  const far = own && Math.round(kilometres(own.point, point))
  const wrong = other
    ? {
        es: `Es el mismo punto que ${other.file} da para ${other.city.es}.`,
        en: `This is the point that ${other.file} has for ${other.city.en}.`,
      }
    : {
        es: `El punto está a ${far} km del que ${own?.file} da para ${city.es}.`,
        en: `The point is ${far} km from the one that ${own?.file} has for ${city.en}.`,
      }
  const known = own && `[${own.point.join(', ')}]`
  const cure = known
    ? {
        es: `Escriba ${known}, como en ${own.file}, o el punto del lugar en ${city.es}; si son dos ciudades, acepte el aviso con su razón.`,
        en: `Write ${known}, as ${own.file} has it, or the point of the venue in ${city.en}; if they are two cities, accept the warning with the reason.`,
      }
    : {
        es: `Busque el punto de ${city.es}, la longitud primero, o quite "coordinates"; si es el mismo lugar, acepte el aviso con su razón.`,
        en: `Look up the point of ${city.en}, longitude first, or take "coordinates" out; if it is one place, accept the warning with the reason.`,
      }
  return { level: 'warning', file, path, wrong, cure }
}
