import { useMemo, useState } from 'react'
import { countByMonth } from '#src/domain/counts/monthCounts.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../Charts.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsCodeQuery } from '../pictureCode.ts'
import { monthsHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { monthsRows, readCellKey } from './monthsRows.ts'
import { ThemeLegend } from './ThemeLegend.tsx'

/** The themes of each month, stacked. */
export function MonthsChart({ timeline, filter, months, context, act }: ChartProps) {
  const t = useChartTexts()
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
    () => monthsRows({ ...counts, filter, themes, asShare, t, locale }),
    [counts, filter, themes, asShare, t, locale],
  )
  const choose = (key: string) => act({ type: 'monthToggled', ...readCellKey(key) })
  return (
    <ChartFrame
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
      <LazyPicture
        code={rechartsCodeQuery}
        title={words.title}
        table={table}
        heightOf={() => monthsHeight}
        onChoose={choose}
      >
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
      </LazyPicture>
    </ChartFrame>
  )
}
