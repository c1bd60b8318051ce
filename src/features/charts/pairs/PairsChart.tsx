import { useMemo } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../Charts.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsCodeQuery } from '../pictureCode.ts'
import { matrixSize } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { pairsRows } from './pairsRows.ts'

/** Which themes go together, as a matrix. */
export function PairsChart({ timeline, filter, selection, context, act }: ChartProps) {
  const t = useChartTexts()
  const locale = useLocale()
  const { themes } = timeline
  const { cells, table, cellName, ...words } = useMemo(
    () => pairsRows({ selection, filter, themes, t, locale }),
    [selection, filter, themes, t, locale],
  )
  const choose = (key: string) => act({ type: 'toggled', facet: key.includes('_') ? 'pair' : 'theme', value: key })
  return (
    <ChartFrame id="pairs" {...words} table={table} context={context} onChoose={choose}>
      <LazyPicture
        code={rechartsCodeQuery}
        title={words.title}
        table={table}
        heightOf={(width) => matrixSize(width, themes.length).height}
        onChoose={choose}
      >
        {({ PairsPicture }, width) => (
          <PairsPicture
            label={words.title}
            cells={cells}
            themes={themes}
            width={width}
            cellName={cellName}
            onChoose={choose}
          />
        )}
      </LazyPicture>
    </ChartFrame>
  )
}
