import { useMemo } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { matrixSize } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { pairsRows } from './pairsRows.ts'

/** How many moves each pair of themes has in common, as a matrix. */
export function PairsChart({ record, view, host, downloads, coverage }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { themes } = record.timeline
  const { filter, selection } = view
  const rows = useMemo(
    () => pairsRows({ selection, filter, themes, t, locale }),
    [selection, filter, themes, t, locale],
  )
  if (rows.cells.every(({ count, chosen }) => count === 0 && !chosen)) return null
  const choose = (key: string) =>
    host.dispatchFilter({ type: 'toggled', facet: key.includes('_') ? 'pair' : 'theme', value: key })
  const heightOf = (width: number) => matrixSize(width, themes.length).height
  return (
    <ChartFrame id="pairs" rows={rows} downloads={downloads} coverage={coverage} wide onChoose={choose}>
      <LazyPicture code={rechartsPictures} rows={rows} heightOf={heightOf} onChoose={choose}>
        {({ PairsPicture }, width) => <PairsPicture rows={rows} themes={themes} width={width} onChoose={choose} />}
      </LazyPicture>
    </ChartFrame>
  )
}
