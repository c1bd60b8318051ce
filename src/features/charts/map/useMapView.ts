import { useMemo } from 'react'
import type { Home, PlaceCount } from '#src/domain/travel/journeys.ts'
import { anchorOf } from './layout/mapLayout.ts'
import { mapSize } from './layout/mapSize.ts'
import { flatProjection, globeProjection } from './layout/projection.ts'
import { openingTurn } from './layout/turn.ts'
import { worldOutlines as outlines } from './outlines.ts'
import { useGlobe } from './useGlobe.ts'

/**
 * The projection: a globe with its rotation where there is little width, else a flat map with all places of the record.
 */
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
