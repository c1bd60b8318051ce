import { useMemo, useState } from 'react'
import { countByMonth } from '#src/domain/counts/monthCounts.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Drawing } from '../Drawing.tsx'
import { chartsCodeQuery } from '../drawingQueries.ts'
import { Figure } from '../frame/Figure.tsx'
import { monthsHeight } from '../heights.ts'
import type { PatternProps } from '../Patterns.tsx'
import { usePatternTexts } from '../usePatternTexts.ts'
import { monthsFigure, readCellKey } from './monthsFigure.ts'
import { ThemeLegend } from './ThemeLegend.tsx'

/** The themes of each month, stacked. */
export function MonthsPattern({ timeline, filter, months, context, act }: PatternProps) {
  const t = usePatternTexts()
  const locale = useLocale()
  const text = useText()
  const [asShare, setAsShare] = useState(false)
  const [pointed, setPointed] = useState<ThemeId | null>(null)
  const { themes } = timeline
  const counts = useMemo(() => {
    const { indices } = select(timeline, { ...filter, from: null, to: null })
    const unthemed = select(timeline, { ...filter, theme: [], from: null, to: null })
    return {
      ofMonths: countByMonth(timeline, indices, months),
      ofCells: countByMonth(timeline, unthemed.indices, months),
      base: indices.length,
    }
  }, [timeline, filter, months])
  const { columns, table, narrowed, monthName, cellName, ...words } = useMemo(
    () => monthsFigure({ ...counts, filter, themes, asShare, t, locale }),
    [counts, filter, themes, asShare, t, locale],
  )
  const choose = (key: string) => act({ type: 'monthToggled', ...readCellKey(key) })
  return (
    <Figure
      id="months"
      {...words}
      wide
      table={table}
      context={context}
      legend={themes.map(({ id, label }) => ({ name: text(label), paint: `var(--theme-${id})` }))}
      controls={
        <ThemeLegend
          themes={themes}
          chosen={filter.theme}
          asShare={asShare}
          onShare={setAsShare}
          onPoint={setPointed}
          onChoose={(theme) => act({ type: 'toggled', facet: 'theme', value: theme })}
        />
      }
      onChoose={choose}
    >
      <Drawing code={chartsCodeQuery} title={words.title} table={table} heightOf={() => monthsHeight} onChoose={choose}>
        {({ MonthsPicture }, width) => (
          <MonthsPicture
            label={words.title}
            columns={columns}
            themes={themes}
            width={width}
            asShare={asShare}
            narrowed={narrowed}
            pointed={pointed}
            cellName={cellName}
            monthName={monthName}
            onChoose={choose}
          />
        )}
      </Drawing>
    </Figure>
  )
}
