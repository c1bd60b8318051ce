import { useMemo } from 'react'
import { daysAbroad } from '#src/domain/daysAbroad.ts'
import { periodOf } from '#src/domain/filter.ts'
import { select } from '#src/domain/selection.ts'
import { daysFigure, phaseOfRow } from '#src/features/patterns/daysFigure.ts'
import { daysHeight } from '#src/features/patterns/heights.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { usePatternTexts } from '#src/i18n/usePatternTexts.ts'
import { Figure } from '#src/ui/figure/Figure.tsx'
import { Drawing } from './Drawing.tsx'
import { chartsCodeQuery } from './drawingQueries.ts'
import type { PatternProps } from './Patterns.tsx'

/** The days outside Chile, added up within each phase. */
export function DaysPattern({ timeline, filter, labels, range, context, act }: PatternProps) {
  const t = usePatternTexts()
  const locale = useLocale()
  const { lines, table, lineName, lineLabel, ...words } = useMemo(() => {
    const { indices } = select(timeline, { ...filter, phase: [] })
    return daysFigure({
      abroad: daysAbroad(timeline, indices, periodOf(filter)),
      filter,
      phaseNames: labels.phase,
      t,
      locale,
    })
  }, [timeline, filter, labels, t, locale])
  const choose = (key: string) => act({ type: 'toggled', facet: 'phase', value: phaseOfRow(key) })
  return (
    <Figure id="days" {...words} table={table} context={context} onChoose={choose}>
      <Drawing code={chartsCodeQuery} title={words.title} table={table} heightOf={() => daysHeight} onChoose={choose}>
        {({ DaysChart }, width) => (
          <DaysChart
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
