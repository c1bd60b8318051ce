import { useMemo } from 'react'
import { periodOf } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../Charts.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsCodeQuery } from '../pictureCode.ts'
import { daysHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { daysRows, phaseOfRow } from './daysRows.ts'

/** The days outside the home country, added up within each phase. */
export function DaysChart({ timeline, filter, range, context, act }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { lines, table, lineName, lineLabel, ...words } = useMemo(() => {
    const { indices } = select(timeline, { ...filter, phase: [] })
    return daysRows({
      abroad: daysAbroad(timeline, indices, periodOf(filter)),
      filter,
      phases: timeline.record.phases,
      t,
      locale,
    })
  }, [timeline, filter, t, locale])
  const choose = (key: string) => act({ type: 'toggled', facet: 'phase', value: phaseOfRow(key) })
  return (
    <ChartFrame id="days" {...words} table={table} context={context} onChoose={choose}>
      <LazyPicture
        code={rechartsCodeQuery}
        title={words.title}
        table={table}
        heightOf={() => daysHeight}
        onChoose={choose}
      >
        {({ DaysPicture }, width) => (
          <DaysPicture
            label={words.title}
            lines={lines}
            range={range}
            width={width}
            lineName={lineName}
            lineLabel={lineLabel}
            onChoose={choose}
          />
        )}
      </LazyPicture>
    </ChartFrame>
  )
}
