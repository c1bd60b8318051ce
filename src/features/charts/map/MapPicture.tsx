import { useMemo } from 'react'
import type { Journeys, PlaceCount } from '#src/domain/travel/journeys.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { MarkBox } from '../marks/MarkBox.tsx'
import { PageLink } from '../marks/PageLink.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { AbsentPlaces } from './AbsentPlaces.tsx'
import { absentOf } from './layout/absent.ts'
import { areEuropean } from './layout/europe.ts'
import { insetNameBox, keyBox } from './layout/keyBox.ts'
import { keyRows } from './layout/keyRows.ts'
import { mapGrid } from './layout/mapGrid.ts'
import { mapLabels } from './layout/mapLabels.ts'
import { anchorOf, layoutMap, type Part } from './layout/mapLayout.ts'
import { mapParts, mapSize } from './layout/mapSize.ts'
import { mapView } from './layout/mapView.ts'
import { textWidth } from './layout/placeLabels.ts'
import { MapGround } from './MapGround.tsx'
import { keySize, MapKey } from './MapKey.tsx'
import { MapCountries, MapHome, MapLabels, MapLegs, MapPoints } from './MapMarks.tsx'
import styles from './MapPicture.module.css'
import { countryOfPlace, type MapCountry } from './mapRows.ts'
import { markWords, nameOfMark } from './markWords.ts'
import { worldOutlines as outlines } from './outlines.ts'
import { useMapTexts } from './useMapTexts.ts'

type Props = {
  /** Of the selection without its filter by country: choosing one must not remove the others from the map. */
  journeys: Journeys
  /** Of the whole record: what the map holds depends on it alone, so that a filter neither moves it nor projects it anew. */
  whole: Journeys
  countries: readonly MapCountry[]
  /** Draws countries as well that were not visited, but are named in moves. */
  showNamed: boolean
  /** The width of the picture in pixels. */
  width: number
  onChoose: (code: string) => void
  /** "Quito, Ecuador". */
  placeName: (place: PlaceCount) => string
  /** The page of a country. */
  pageOf: (code: string) => string
}

/** The height of the inset's name, in pixels. */
const nameHeight = 12

/** The countries and places that were visited, and the routes between them; far places in an inset. */
export function MapPicture({ journeys, whole, countries, showNamed, width, onChoose, placeName, pageOf }: Props) {
  const t = useMapTexts()
  const locale = useLocale()
  const { home, places: all } = whole
  const { size, view, isEurope } = useMemo(() => {
    const drawn = mapSize(mapParts(all, home), width) // as its room was reserved, without outlines
    const anchored = all.map((place) => ({ ...place, at: anchorOf(place, outlines) }))
    const parts = mapParts(anchored, home)
    const visited = anchored.filter(({ occurred, country }) => occurred > 0 && country !== home.country)
    const isMain = (place: PlaceCount) => parts.main.some(([x, y]) => x === place.at?.[0] && y === place.at[1])
    const middles = visited.filter(isMain).flatMap(({ country }) => {
      const outline = outlines.countries.get(country)
      return outline ? [outline.middle] : []
    })
    const far = visited.filter((place) => place.at && !isMain(place)).map(({ country }) => country)
    const isEuropean = parts.inset !== null && areEuropean(far)
    return { size: drawn, view: mapView({ parts, home, middles }, outlines, drawn), isEurope: isEuropean }
  }, [all, home, width])
  const layout = useMemo(
    () => layoutMap({ journeys, countries, outlines, view, showNamed }),
    [journeys, countries, view, showNamed],
  )
  const marks = useMarks(mapGrid(layout), (key) => onChoose(countryOfPlace(key)))
  const countryOf = (code: string) => countries.find((country) => country.code === code)
  const nameOf = (place: PlaceCount) => place.city?.[locale] ?? placeName(place)
  const wordsOf = (key: string) => {
    const code = countryOfPlace(key)
    const place = layout.points.find((point) => point.place.key === key)?.place
    const country = countryOf(code) ?? { code, name: code, count: 0, stops: 0, chosen: false }
    const isHome = code === home.country
    return markWords({ country, place, isHome, name: place ? placeName(place) : country.name, t, locale })
  }
  const markProps = (key: string) => ({
    ...marks.propsOf(key),
    'aria-label': nameOfMark(wordsOf(key)),
    'aria-pressed': countryOf(countryOfPlace(key))?.chosen ?? false,
  })
  const tipOf = (key: string) => {
    const { name, here, visits, related, choose } = wordsOf(key)
    return (
      <>
        <b>{name}</b>
        {[visits, here, related, choose].map((words) => words && <small key={words}>{words}</small>)}
        <PageLink name={countryOf(countryOfPlace(key))?.name ?? name} link={pageOf(countryOfPlace(key))} />
      </>
    )
  }
  const drawn = (part: Part) => ({
    countries: layout.countries.filter((country) => country.part === part),
    legs: layout.legs.filter((leg) => leg.part === part),
    points: layout.points.filter((point) => point.part === part),
  })
  const { inset } = view
  const [main, within] = [drawn('main'), drawn('inset')]
  const spots = main.points.map(({ spot }) => spot).concat(layout.home ?? [])
  const rows = keyRows(layout, home.country)
  const key = rows.length > 0 ? keyBox(keySize(rows, t.key), view.main.box, inset?.box ?? null, spots) : null
  const name =
    inset && isEurope
      ? insetNameBox(
          { width: textWidth(t.europe), height: nameHeight },
          inset.box,
          view.main.box,
          within.points.map(({ spot }) => spot),
        )
      : null
  const blocked = [key, name].filter((box) => box !== null)
  const start = layout.home && { place: home, spot: layout.home }
  const absent = absentOf(journeys, countries, layout, showNamed, placeName)
  return (
    <>
      <MarkBox label={t.flat} marks={marks} tip={tipOf}>
        <svg
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={styles.svg}
        >
          <MapGround {...view.main} homeCountry={home.country} />
          <MapCountries countries={main.countries} homeCountry={home.country} markProps={markProps} />
          <MapLegs legs={main.legs} />
          {layout.home && <MapHome spot={layout.home} />}
          <MapPoints points={main.points} markProps={markProps} />
          {inset && (
            <>
              <rect {...rectOf(inset.box)} className={styles.insetGround} />
              <MapGround {...inset} homeCountry={home.country} />
              <MapCountries countries={within.countries} homeCountry={home.country} markProps={markProps} />
              <MapLegs legs={within.legs} />
              <rect {...rectOf(inset.box)} className={styles.insetFrame} />
              {name && (
                <text x={name.right} y={name.bottom} textAnchor="end" className={styles.insetName}>
                  {t.europe}
                </text>
              )}
              <MapPoints points={within.points} markProps={markProps} />
            </>
          )}
          {key && <MapKey box={key} rows={rows} />}
          <MapLabels labels={mapLabels({ points: layout.points, home: start }, view, blocked, nameOf)} />
        </svg>
      </MarkBox>
      <AbsentPlaces absent={absent} isChosen={(code) => countryOf(code)?.chosen ?? false} onChoose={onChoose} />
    </>
  )
}

function rectOf({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) {
  return { x: left, y: top, width: right - left, height: bottom - top }
}
