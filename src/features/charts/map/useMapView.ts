import { useMemo } from 'react'
import type { Home, PlaceCount } from '#src/domain/travel/journeys.ts'
import { anchorOf } from './layout/mapLayout.ts'
import { mapSize } from './layout/mapSize.ts'
import { flatProjection, globeProjection } from './layout/projection.ts'
import { openingTurn } from './layout/turn.ts'
import { worldOutlines as outlines } from './outlines.ts'
import { useGlobe } from './useGlobe.ts'

/** How the world is seen: a globe and its turn where it is narrow, else a flat map that holds all places of the record. */
export function useMapView(all: readonly PlaceCount[], home: Home, width: number) {
  const size = useMemo(() => mapSize(width), [width])
  const abroad = useMemo(
    () =>
      all
        .filter(({ country }) => country !== home.country)
        .map((place) => anchorOf(place, outlines))
        .filter((at) => at !== null),
    [all, home],
  )
  const opening = useMemo(() => openingTurn(abroad, home.at), [abroad, home])
  const globe = useGlobe({ opening, radius: size.width / 2, enabled: size.isGlobe })
  const { turn } = globe
  const projection = useMemo(
    () => (size.isGlobe ? globeProjection(turn, size.width) : flatProjection(abroad, home, outlines, size)),
    [size, turn, abroad, home],
  )
  return { size, globe, projection }
}
