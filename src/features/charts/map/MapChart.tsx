import { useMemo } from 'react'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { journeysOf } from '#src/domain/travel/journeys.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { stopInWords } from '#src/i18n/labels.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { mapPicture } from '../pictureCode.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { mapHeight } from './layout/mapSize.ts'
import { countryOfPlace, mapRows } from './mapRows.ts'
import { useMapTexts } from './useMapTexts.ts'

/** The places of the selection and the journeys to them. */
export function MapChart({ record, view, host, downloads }: ChartProps) {
  const t = useMapTexts()
  const { frame } = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = record
  const { filter, selection } = view
  const all = useMemo(() => journeysOf(timeline, select(timeline, noFilter).indices).places, [timeline])
  const journeys = useMemo(
    () => journeysOf(timeline, select(timeline, { ...filter, country: [] }).indices),
    [timeline, filter],
  )
  const countries = useMemo(
    () =>
      frequenciesOf('country', selection, filter, timeline.vocabulary).map(({ value, count, chosen }) => ({
        code: value,
        name: labels.country.get(value) ?? value,
        count,
        chosen,
      })),
    [timeline, selection, filter, labels],
  )
  const rows = useMemo(
    () => mapRows({ journeys, countries, t, locale, placeName: (place) => stopInWords(place, labels, locale) }),
    [journeys, countries, t, locale, labels],
  )
  const chooseCountry = (code: string) => host.dispatchFilter({ type: 'toggled', facet: 'country', value: code })
  const choosePlace = (key: string) => chooseCountry(countryOfPlace(key))
  return (
    <ChartFrame id="map" rows={rows} downloads={downloads} pictureName={frame.map} wide onChoose={choosePlace}>
      <LazyPicture code={mapPicture} rows={rows} heightOf={mapHeight} onChoose={choosePlace}>
        {({ MapPicture }, width) => (
          <MapPicture
            journeys={journeys}
            all={all}
            countries={countries}
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
