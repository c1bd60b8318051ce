import { useMemo } from 'react'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { MarkBox } from '../marks/MarkBox.tsx'
import { PageLink } from '../marks/PageLink.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { AbsentPlaces } from './AbsentPlaces.tsx'
import { absentOf } from './layout/absent.ts'
import { mapGrid } from './layout/mapGrid.ts'
import { mapLabels } from './layout/mapLabels.ts'
import { anchorOfMark, layoutMap } from './layout/mapLayout.ts'
import { radiusScale } from './layout/pointSize.ts'
import { MapGround } from './MapGround.tsx'
import { MapCountries, MapLabels, MapLegs, MapPoints } from './MapMarks.tsx'
import styles from './MapPicture.module.css'
import { countryOfPlace, type MapCountry } from './mapRows.ts'
import { markWords, nameOfMark } from './markWords.ts'
import { worldOutlines as outlines } from './outlines.ts'
import { TurnButtons } from './TurnButtons.tsx'
import { useMapTexts } from './useMapTexts.ts'
import { useMapView } from './useMapView.ts'

type Props = {
  /** Of the selection without its filter by country: choosing one must not remove the others from the map. */
  journeys: Journeys
  /**
   * The places of the whole record: extent of the map and size of points depend on them alone, so that a filter changes
   * neither.
   */
  all: readonly PlaceCount[]
  countries: readonly MapCountry[]
  /** The width of the picture in pixels. */
  width: number
  onChoose: (code: string) => void
  /** "Quito, Ecuador". */
  placeName: (place: PlaceCount) => string
  /** The page of a country. */
  pageOf: (code: string) => string
}

/**
 * The world with the places of a selection and the routes between them: a globe where there is little width, else a
 * flat map.
 */
export function MapPicture({ journeys, all, countries, width, onChoose, placeName, pageOf }: Props) {
  const t = useMapTexts()
  const locale = useLocale()
  const { home } = journeys
  const { size, globe, projection } = useMapView(all, home, width)
  const layout = useMemo(
    () => layoutMap({ journeys, countries, outlines, projection, size, radiusOf: radiusScale(all, home.country) }),
    [journeys, home, countries, projection, size, all],
  )
  const marks = useMarks(mapGrid(layout), (key) => onChoose(countryOfPlace(key)))
  const countryOf = (code: string) => countries.find((country) => country.code === code)
  const nameOf = (place: PlaceCount) => place.city?.[locale] ?? placeName(place)
  const wordsOf = (key: string) => {
    const code = countryOfPlace(key)
    const place = layout.points.find((point) => point.place.key === key)?.place
    const country = countryOf(code) ?? { code, name: code, count: 0, chosen: false }
    return markWords({ country, place, name: place ? placeName(place) : country.name, t, locale })
  }
  const markProps = (key: string) => ({
    ...marks.propsOf(key),
    'aria-label': nameOfMark(wordsOf(key)),
    'aria-pressed': countryOf(countryOfPlace(key))?.chosen ?? false,
  })
  const tipOf = (key: string) => {
    const { name, here, related, choose } = wordsOf(key)
    return (
      <>
        <b>{name}</b>
        {here && <small>{here}</small>}
        <small>{related}</small>
        <small>{choose}</small>
        <PageLink name={countryOf(countryOfPlace(key))?.name ?? name} link={pageOf(countryOfPlace(key))} />
      </>
    )
  }
  const { isGlobe, width: wide, height } = size
  return (
    <>
      <div role="presentation" className={styles.stage} data-globe={isGlobe || undefined} {...globe.handlers}>
        <MarkBox
          label={isGlobe ? t.globe : t.flat}
          marks={marks}
          tip={tipOf}
          onReach={(key) => globe.show(anchorOfMark(layout, key))}
        >
          <svg width={wide} height={height} viewBox={`0 0 ${wide} ${height}`} className={styles.svg}>
            <MapGround projection={projection} outlines={outlines} homeCountry={home.country} />
            <MapCountries countries={layout.countries} homeCountry={home.country} markProps={markProps} />
            <MapLegs legs={layout.legs} home={layout.home} />
            <MapPoints points={layout.points} markProps={markProps} />
            <MapLabels labels={mapLabels(layout, home, size, nameOf)} />
          </svg>
        </MarkBox>
      </div>
      {isGlobe && <TurnButtons onStep={globe.step} onReset={globe.reset} />}
      <AbsentPlaces
        absent={absentOf(journeys, countries, layout, placeName)}
        isChosen={(code) => countryOf(code)?.chosen ?? false}
        onChoose={onChoose}
      />
    </>
  )
}
