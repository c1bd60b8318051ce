import { useMemo } from 'react'
import { periodOf } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { daysAbroad } from '#src/domain/travel/daysAbroad.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Drawing } from '../Drawing.tsx'
import { chartsCodeQuery } from '../drawingQueries.ts'
import { Figure } from '../frame/Figure.tsx'
import { daysHeight } from '../heights.ts'
import type { PatternProps } from '../Patterns.tsx'
import { usePatternTexts } from '../usePatternTexts.ts'
import { daysFigure, phaseOfRow } from './daysFigure.ts'

/** The days outside the home country, added up within each phase. */
export function DaysPattern({ timeline, filter, range, context, act }: PatternProps) {
  const t = usePatternTexts()
  const locale = useLocale()
  const { lines, table, lineName, lineLabel, ...words } = useMemo(() => {
    const { indices } = select(timeline, { ...filter, phase: [] })
    return daysFigure({
      abroad: daysAbroad(timeline, indices, periodOf(filter)),
      filter,
      phases: timeline.record.phases,
      t,
      locale,
    })
  }, [timeline, filter, t, locale])
  const choose = (key: string) => act({ type: 'toggled', facet: 'phase', value: phaseOfRow(key) })
  return (
    <Figure id="days" {...words} table={table} context={context} onChoose={choose}>
      <Drawing code={chartsCodeQuery} title={words.title} table={table} heightOf={() => daysHeight} onChoose={choose}>
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
      </Drawing>
    </Figure>
  )
}
