import { useMemo } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { panelSizes } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { monthsCounts } from './monthsCounts.ts'
import { choiceOfMonthsMark, choiceOfMonthsRow, type MonthsChoice, monthsRows } from './monthsRows.ts'

/** The moves of each theme by month, or by year in a long record: small charts on one scale. */
export function MonthsChart({ record, view, host, downloads, coverage }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, months } = record
  const { themes } = timeline
  const { filter, selection } = view
  const { dispatchFilter } = host
  const counts = useMemo(() => monthsCounts(timeline, filter, selection, months), [timeline, filter, selection, months])
  const rows = useMemo(() => monthsRows({ ...counts, filter, themes, t, locale }), [counts, filter, themes, t, locale])
  if (rows.highest === 0) return null
  const choose = ({ period, theme }: MonthsChoice) => {
    if (period === null) return dispatchFilter({ type: 'toggled', facet: 'theme', value: theme })
    const column = rows.columns.find(({ key }) => key === period)
    if (column) dispatchFilter({ type: 'periodToggled', from: column.from, to: column.to, theme })
  }
  const chooseRow = (key: string) => choose(choiceOfMonthsRow(key))
  const chooseMark = (key: string) => choose(choiceOfMonthsMark(key))
  const heightOf = (width: number) => panelSizes(width, rows.panels.length, rows.columns).height
  return (
    <ChartFrame id="months" rows={rows} downloads={downloads} coverage={coverage} wide onChoose={chooseRow}>
      <LazyPicture code={rechartsPictures} rows={rows} heightOf={heightOf} onChoose={chooseRow}>
        {({ MonthsPicture }, width) => <MonthsPicture rows={rows} width={width} onChoose={chooseMark} />}
      </LazyPicture>
    </ChartFrame>
  )
}
