import { useMemo } from 'react'
import { periodOf } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { daysHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { daysRows, phaseOfRow } from './daysRows.ts'

/** The days outside the home country, added up within each phase. */
export function DaysChart({ record, view, host, downloads }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, range } = record
  const { filter } = view
  const rows = useMemo(() => {
    const { indices } = select(timeline, { ...filter, phase: [] })
    return daysRows({
      abroad: daysAbroad(timeline, indices, periodOf(filter)),
      filter,
      phases: timeline.record.phases,
      t,
      locale,
    })
  }, [timeline, filter, t, locale])
  const choose = (key: string) => host.dispatchFilter({ type: 'toggled', facet: 'phase', value: phaseOfRow(key) })
  return (
    <ChartFrame id="days" rows={rows} downloads={downloads} onChoose={choose}>
      <LazyPicture code={rechartsPictures} rows={rows} heightOf={() => daysHeight} onChoose={choose}>
        {({ DaysPicture }, width) => <DaysPicture rows={rows} range={range} width={width} onChoose={choose} />}
      </LazyPicture>
    </ChartFrame>
  )
}
