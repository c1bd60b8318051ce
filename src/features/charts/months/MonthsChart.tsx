import { useMemo, useState } from 'react'
import { countByMonth } from '#src/domain/counts/monthCounts.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { monthsHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { monthsRows, readCellKey } from './monthsRows.ts'
import { ThemeLegend } from './ThemeLegend.tsx'

/** The themes of each month, stacked. */
export function MonthsChart({ record, view, host, downloads }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const [asShare, setAsShare] = useState(false)
  const [highlighted, setHighlighted] = useState<ThemeId | null>(null)
  const { timeline, months } = record
  const { themes } = timeline
  const { filter } = view
  const { dispatchFilter } = host
  const counts = useMemo(() => {
    const { indices } = select(timeline, { ...filter, from: null, to: null })
    const unthemed = select(timeline, { ...filter, theme: [], from: null, to: null })
    return {
      ofMonths: countByMonth(timeline, indices, months),
      ofCells: countByMonth(timeline, unthemed.indices, months),
      base: indices.length,
    }
  }, [timeline, filter, months])
  const rows = useMemo(
    () => monthsRows({ ...counts, filter, themes, asShare, t, locale }),
    [counts, filter, themes, asShare, t, locale],
  )
  const choose = (key: string) => dispatchFilter({ type: 'monthToggled', ...readCellKey(key) })
  const legend = (
    <ThemeLegend
      themes={themes}
      chosen={filter.theme}
      asShare={asShare}
      onShare={setAsShare}
      onPoint={setHighlighted}
      onChoose={(theme) => dispatchFilter({ type: 'toggled', facet: 'theme', value: theme })}
    />
  )
  return (
    <ChartFrame id="months" rows={rows} downloads={downloads} controls={legend} wide onChoose={choose}>
      <LazyPicture code={rechartsPictures} rows={rows} heightOf={() => monthsHeight} onChoose={choose}>
        {({ MonthsPicture }, width) => (
          <MonthsPicture {...{ rows, themes, width, asShare, highlighted }} onChoose={choose} />
        )}
      </LazyPicture>
    </ChartFrame>
  )
}
