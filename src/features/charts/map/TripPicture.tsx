import { useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { journeysOf, type PlaceCount } from '#src/domain/travel/journeys.ts'
import { tripOf } from '#src/domain/travel/tripOf.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { homeward } from './layout/homeward.ts'
import { mapLabels, ringRadius } from './layout/mapLabels.ts'
import { anchorOf, layoutMap } from './layout/mapLayout.ts'
import type { MapSize } from './layout/mapSize.ts'
import { frameOfPoints } from './layout/mapView.ts'
import { MapGround } from './MapGround.tsx'
import { MapHome, MapLabels, MapLegs } from './MapMarks.tsx'
import { worldOutlines as outlines } from './outlines.ts'
import styles from './TripPicture.module.css'
import { useMapTexts } from './useMapTexts.ts'

type Props = {
  timeline: Timeline
  move: Move
  size: MapSize
  countryName: (code: string) => string
}

/** The stops of a trip on a map of nothing else; that of the move is ringed. Null when no stop has a place on it. */
export function TripPicture({ timeline, move, size, countryName }: Props) {
  const t = useMapTexts()
  const locale = useLocale()
  const nameOf = (place: PlaceCount) => place.city?.[locale] ?? countryName(place.country)
  const drawn = useMemo(() => {
    const journeys = journeysOf(timeline, tripOf(timeline, move))
    const { home } = journeys
    const abroad = journeys.places.filter(({ country }) => country !== home.country)
    const anchors = abroad.map((place) => anchorOf(place, outlines)).filter((at) => at !== null)
    if (anchors.length === 0) return null
    const view = { main: frameOfPoints(anchors, outlines, size), inset: null }
    const countries = [...new Set(abroad.map(({ country }) => country))].map((code) => ({
      code,
      name: code,
      count: 0,
      stops: abroad.some(({ country, occurred }) => country === code && occurred > 0) ? 1 : 0,
      chosen: false,
    }))
    const first = journeys.legs.find(({ from }) => from.key === home.key)?.to
    const start = first && anchorOf(first, outlines)
    return { home, start, view, layout: layoutMap({ journeys, countries, outlines, view, showNamed: true }) }
  }, [timeline, move, size])
  if (!drawn) return null
  const { home, start: firstStop, view, layout } = drawn
  const isOwn = ({ country, city }: PlaceCount) =>
    move.stops.some((stop) => stop.country === country && stop.city?.es === city?.es)
  const names = joinWords(
    layout.points.map(({ place }) => nameOf(place)),
    locale,
  )
  const start = layout.home && { place: home, spot: layout.home }
  const edge = !start && firstStop ? homeward(view.main, home, firstStop, nameOf(home)) : null
  const { width, height } = size
  return (
    <svg role="img" aria-label={`${t.trip}: ${names}`} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
      <MapGround {...view.main} homeCountry={home.country} />
      {layout.countries.map(({ country: { code }, d, step }) => (
        <path key={code} d={d} data-step={step} className={styles.country} />
      ))}
      <MapLegs legs={layout.legs} />
      {layout.home && <MapHome spot={layout.home} />}
      {layout.points.map(({ place, spot: { x, y } }) => (
        <g key={place.key}>
          {isOwn(place) && <circle cx={x} cy={y} r={ringRadius} className={styles.ring} />}
          <circle cx={x} cy={y} r={4} data-empty={place.occurred === 0 || undefined} className={styles.stop} />
        </g>
      ))}
      <MapLabels
        labels={mapLabels({ points: layout.points, home: start, homeward: edge, isRinged: isOwn }, view, [], nameOf)}
      />
    </svg>
  )
}
