import { useMemo, useState } from 'react'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { journeysOf } from '#src/domain/travel/journeys.ts'
import { stopsByCountry } from '#src/domain/travel/stops.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { stopInWords } from '#src/i18n/labels.ts'
import '#src/ui/checkbox.css'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { mapPicture } from '../pictureCode.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { mapParts, mapSize } from './layout/mapSize.ts'
import styles from './MapControls.module.css'
import { countryOfPlace, mapRows, visitStep } from './mapRows.ts'
import { useMapTexts } from './useMapTexts.ts'

/** The countries that were visited, with the places and the journeys to them. */
export function MapChart({ record, view, host, downloads, coverage }: ChartProps) {
  const t = useMapTexts()
  const charts = useChartTexts()
  const locale = useLocale()
  const [showNamed, setShowNamed] = useState(false)
  const { timeline, labels } = record
  const { filter, selection } = view
  const whole = useMemo(() => journeysOf(timeline, select(timeline, noFilter).indices), [timeline])
  const { journeys, stops } = useMemo(() => {
    const { indices } = select(timeline, { ...filter, country: [] })
    return { journeys: journeysOf(timeline, indices), stops: stopsByCountry(timeline, indices) }
  }, [timeline, filter])
  const countries = useMemo(
    () =>
      frequenciesOf('country', selection, filter, timeline.vocabulary).map(({ value, count, chosen }) => ({
        code: value,
        name: labels.country.get(value) ?? value,
        count,
        stops: stops.get(value) ?? 0,
        chosen,
      })),
    [timeline, selection, filter, stops, labels],
  )
  const rows = useMemo(
    () => mapRows({ journeys, countries, t, charts, locale }),
    [journeys, countries, t, charts, locale],
  )
  const isNamed = countries.some((country) => visitStep(country) === 0 && country.code !== journeys.home.country)
  if (stops.size === 0 && !isNamed) return null
  const chooseCountry = (code: string) => host.dispatchFilter({ type: 'toggled', facet: 'country', value: code })
  const choosePlace = (key: string) => chooseCountry(countryOfPlace(key))
  const toggle = isNamed && (
    <label className={styles.named}>
      <input type="checkbox" checked={showNamed} onChange={() => setShowNamed(!showNamed)} /> {t.showNamed}
    </label>
  )
  const heightOf = (width: number) => mapSize(mapParts(whole.places, whole.home), width).height
  return (
    <ChartFrame
      id="map"
      rows={rows}
      downloads={downloads}
      coverage={coverage}
      pictureName={charts.frame.map}
      controls={toggle}
      wide
      onChoose={choosePlace}
    >
      <LazyPicture code={mapPicture} rows={rows} heightOf={heightOf} onChoose={choosePlace}>
        {({ MapPicture }, width) => (
          <MapPicture
            journeys={journeys}
            whole={whole}
            countries={countries}
            showNamed={showNamed}
            width={width}
            onChoose={chooseCountry}
            placeName={(place) => stopInWords(place, labels, locale)}
            pageOf={(code) => host.pageOf('country', code)}
          />
        )}
      </LazyPicture>
    </ChartFrame>
  )
}
