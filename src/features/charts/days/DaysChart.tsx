import { useMemo } from 'react'
import { periodOf } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { tripsAbroad } from '#src/domain/travel/trips.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { layoutDays } from './daysLayout.ts'
import { choiceOfDaysMark, choiceOfDaysRow, type DaysChoice, daysRows } from './daysRows.ts'

/** The days outside the home country, one square each, by trip. */
export function DaysChart({ record, view, host, downloads, coverage }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = record
  const { filter } = view
  const { dispatchFilter } = host
  const rows = useMemo(() => {
    const { indices } = select(timeline, { ...filter, phase: [] })
    const period = periodOf(filter)
    return daysRows({
      abroad: daysAbroad(timeline, indices, period),
      trips: tripsAbroad(timeline, indices, period),
      tours: timeline.tours,
      filter,
      phases: timeline.record.phases,
      countryName: (code) => labels.country.get(code) ?? code,
      t,
      locale,
    })
  }, [timeline, filter, labels, t, locale])
  if (rows.groups.length === 0) return null
  const choose = (chosen: DaysChoice) => {
    if ('phase' in chosen) return dispatchFilter({ type: 'toggled', facet: 'phase', value: chosen.phase })
    const isChosen = filter.from === chosen.from && filter.to === chosen.to
    dispatchFilter({ type: 'periodChosen', ...(isChosen ? { from: null, to: null } : chosen) })
  }
  const chooseRow = (key: string) => choose(choiceOfDaysRow(key))
  const chooseMark = (key: string) => choose(choiceOfDaysMark(key))
  return (
    <ChartFrame id="days" rows={rows} downloads={downloads} coverage={coverage} onChoose={chooseRow}>
      <LazyPicture
        code={rechartsPictures}
        rows={rows}
        heightOf={(width) => layoutDays(rows, width).height}
        onChoose={chooseRow}
      >
        {({ DaysPicture }, width) => <DaysPicture rows={rows} width={width} onChoose={chooseMark} />}
      </LazyPicture>
    </ChartFrame>
  )
}
